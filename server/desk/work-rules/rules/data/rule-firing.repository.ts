import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Facts } from '../../conditions/contract.js';
import type { Trigger } from '../contract.js';
import type { ActionResult } from '../domain/action-result.js';

export interface NewFiring {
  id: string;
  ruleId: string;
  version: number;
  conversationId: string;
  messageId: string | null;
  trigger: Trigger;
  triggerKey: string;
  depth: number;
  facts: Partial<Facts>;
}

/** Who fired when on what. */
@Injectable()
export class RuleFiringRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Rules that had their say on this happening already, when it is told again. */
  async firedOn(triggerKey: string, ruleIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { rule_id: string }[] = await this.db.query(
      `select rule_id from rule_firing where trigger_key = $1 and rule_id = any($2::uuid[])`,
      [triggerKey, ruleIds],
    );
    return new Set(rows.map(({ rule_id }) => rule_id));
  }

  /** False when the rule fired on this already; a second one that tries at the same time waits here. */
  async add(manager: EntityManager, firing: NewFiring): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into rule_firing (id, rule_id, version, conversation_id, message_id, trigger,
         trigger_key, depth, facts, results)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '[]')
       on conflict (rule_id, trigger_key) do nothing returning 1`,
      [
        firing.id,
        firing.ruleId,
        firing.version,
        firing.conversationId,
        firing.messageId,
        firing.trigger,
        firing.triggerKey,
        firing.depth,
        JSON.stringify(firing.facts),
      ],
    );
    return rows.length > 0;
  }

  async setResults(
    manager: EntityManager,
    id: string,
    results: readonly ActionResult[],
  ): Promise<void> {
    await manager.query(`update rule_firing set results = $2 where id = $1`, [
      id,
      JSON.stringify(results),
    ]);
  }
}
