import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { KnownStep } from '../domain/rule-steps.js';

export interface PastRule {
  id: string;
  name: string;
  position: number;
  trigger: string;
  settings: object;
  condition: object;
  actions: readonly { action: string; parameters: object }[];
  stopAfter: boolean;
  isEnabled: boolean;
  madeBy: string;
  madeAt: Date;
}

const MOST_FIRINGS = 40;

/** Rules as if somebody had written them weeks ago, and what they did since. */
@Injectable()
export class PastRulesRepository {
  /** By name. */
  async tagIds(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; name: string }[] = await manager.query(`select id, name from tag`);
    return new Map(rows.map(({ id, name }) => [name, id]));
  }

  async add(manager: EntityManager, rule: PastRule): Promise<void> {
    const { id, position, madeBy, madeAt, ...content } = rule;
    await manager.query(
      `insert into rule (id, name, position, trigger, settings, condition, actions, stop_after,
         is_enabled, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
      [
        id,
        rule.name,
        position,
        rule.trigger,
        JSON.stringify(rule.settings),
        JSON.stringify(rule.condition),
        JSON.stringify(rule.actions),
        rule.stopAfter,
        rule.isEnabled,
        madeAt,
      ],
    );
    await manager.query(
      `insert into rule_version (rule_id, version, act, content, changed_by, at)
       values ($1, 1, 'made', $2, $3, $4)`,
      [id, JSON.stringify(content), madeBy, madeAt],
    );
  }

  /** On the newest messages with these words or no more than so many stars. */
  async fire(
    manager: EntityManager,
    rule: Pick<PastRule, 'id' | 'name' | 'trigger' | 'madeAt'>,
    { words, stars }: { words?: string; stars?: number },
    steps: readonly KnownStep[],
  ): Promise<void> {
    const results = steps.map(({ action, said }) => ({ action, outcome: 'done', said }));
    await manager.query(
      `with met as (
         select distinct on (m.conversation_id) m.id, m.conversation_id, m.sent_at, m.text, m.rating
         from message m join conversation c on c.id = m.conversation_id and c.merged_into is null
         where m.direction = 'inbound' and m.sent_at > $5 and ($6::text is null or m.text ~* $6)
           and ($7::int is null or m.rating <= $7)
         order by m.conversation_id, m.sent_at),
       fired as (
         insert into rule_firing (id, rule_id, version, conversation_id, message_id, trigger,
           trigger_key, facts, results, at)
         select gen_random_uuid(), $1, 1, conversation_id, id, $2, 'message:' || id,
           case when $7::int is null then jsonb_build_object('text', left(text, 200))
             else jsonb_build_object('kind', 'review', 'rating', rating) end,
           $4::jsonb, sent_at + interval '1 second'
         from met order by sent_at desc limit ${MOST_FIRINGS}
         returning id, conversation_id, at),
       told as (
         update conversation c set seq = seq + 1 from fired where c.id = fired.conversation_id
         returning c.id, c.seq)
       insert into event (type, conversation_id, seq, at, data)
       select 'rule.fired', conversation_id, told.seq, at, jsonb_build_object('ruleId', $1::text, 'ruleName', $3::text,
         'firingId', fired.id, 'done', $8::jsonb, 'failed', '[]'::jsonb)
       from fired join told on told.id = fired.conversation_id`,
      [
        rule.id,
        rule.trigger,
        rule.name,
        JSON.stringify(results),
        rule.madeAt,
        words ?? null,
        stars ?? null,
        JSON.stringify(steps.map(({ action }) => action)),
      ],
    );
  }
}
