import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../../access/contract.js';
import type { TimeMark } from '../../../../platform/database/index.js';
import type { Facts } from '../../conditions/contract.js';
import type { Trigger } from '../contract.js';
import type { ActionResult } from '../domain/action-result.js';

export interface FiringRow {
  id: string;
  ruleId: string;
  ruleName: string;
  version: number;
  conversationId: string;
  trigger: Trigger;
  facts: Partial<Facts>;
  results: ActionResult[];
  at: Date;
  /** The time to the microsecond, for the place in the list. */
  mark: string;
}

const SELECT = `select f.id, f.rule_id as "ruleId", r.name as "ruleName", f.version,
  f.conversation_id as "conversationId", f.trigger, f.facts, f.results, f.at, f.at::text as mark
  from rule_firing f join rule r on r.id = f.rule_id join conversation c on c.id = f.conversation_id`;
const BEFORE = `($2::timestamptz is null or (f.at, f.id) < ($2::timestamptz, $3::uuid))`;

/** Firings, newest first. */
@Injectable()
export class RuleFiringReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Only those on channels that somebody reaches. */
  ofRule(
    ruleId: string,
    { reach, limit, before }: { reach: ChannelReach; limit: number; before?: TimeMark | undefined },
  ): Promise<FiringRow[]> {
    return this.db.query(
      `${SELECT} where f.rule_id = $1 and ${BEFORE} and ($4::uuid[] is null or c.channel_id = any($4))
       order by f.at desc, f.id desc limit $5`,
      [ruleId, before?.at ?? null, before?.id ?? null, reach === 'all' ? null : reach, limit],
    );
  }

  ofConversation(
    conversationId: string,
    { limit, before }: { limit: number; before?: TimeMark | undefined },
  ): Promise<FiringRow[]> {
    return this.db.query(
      `${SELECT} where f.conversation_id = $1 and ${BEFORE} order by f.at desc, f.id desc limit $4`,
      [conversationId, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** By rule: how often it fired in the last 30 days, and when last. */
  figures(): Promise<{ ruleId: string; firings: number; failures: number; lastAt: Date }[]> {
    return this.db.query(
      `select rule_id as "ruleId", count(*)::int as firings, max(at) as "lastAt",
         count(*) filter (where results @> '[{"outcome":"failed"}]')::int as failures
       from rule_firing where at > now() - interval '30 days' group by rule_id`,
    );
  }
}
