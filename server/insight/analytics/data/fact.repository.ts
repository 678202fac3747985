import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DatedFact, KeptFact } from '../domain/changes.js';
import type { Sum } from '../domain/sums.js';

export interface NewFact extends DatedFact {
  conversationId: string;
}

/** Writers of sums come one after the other. */
const LOCK = `select pg_advisory_xact_lock(hashtext('figures'))`;

const COLUMNS = `fact, round(extract(epoch from at) * 1000)::float8 as at, to_char(day, 'YYYY-MM-DD') as day, hour,
  value::float8 as value, bucket, message_id as "messageId", channel_id as "channelId", kind,
  team_id as "teamId", agent_id as "agentId", language, topic_id as "topicId", segments`;

/** Facts as they are kept, and their sums. */
@Injectable()
export class FactRepository {
  /** Until the transaction ends. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query(LOCK);
  }

  async of(
    manager: EntityManager,
    conversationIds: readonly string[],
  ): Promise<(KeptFact & { conversationId: string })[]> {
    return manager.query(
      `select id, conversation_id as "conversationId", ${COLUMNS} from figure_fact
       where conversation_id = any($1::uuid[])`,
      [conversationIds],
    );
  }

  async remove(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await manager.query(`delete from figure_fact where id = any($1::bigint[])`, [ids]);
  }

  async add(manager: EntityManager, facts: readonly NewFact[]): Promise<void> {
    if (facts.length === 0) return;
    await manager.query(
      `insert into figure_fact (conversation_id, message_id, fact, at, day, hour, value, bucket,
         channel_id, kind, team_id, agent_id, language, topic_id, segments)
       select f."conversationId", f."messageId", f.fact, to_timestamp(f.at / 1000), f.day, f.hour,
         f.value, f.bucket, f."channelId", f.kind, f."teamId", f."agentId", f.language, f."topicId", f.segments
       from jsonb_to_recordset($1::jsonb) as f("conversationId" uuid, "messageId" uuid, fact text,
         at float8, day date, hour smallint, value float8, bucket smallint, "channelId" uuid, kind text,
         "teamId" uuid, "agentId" uuid, language text, "topicId" uuid, segments text[])`,
      [JSON.stringify(facts)],
    );
  }

  /** Adds to the sums of days. */
  async move(manager: EntityManager, sums: readonly Sum[]): Promise<void> {
    const moved = sums.filter(({ n, total }) => n !== 0 || total !== 0);
    if (moved.length === 0) return;
    await manager.query(
      `insert into figure_day as d (fact, dimension, key, day, channel_id, bucket, n, total)
       select s.fact, s.dimension, s.key, s.day, s."channelId", s.bucket, s.n, s.total
       from jsonb_to_recordset($1::jsonb) as s(fact text, dimension text, key text, day date,
         "channelId" uuid, bucket smallint, n bigint, total bigint)
       on conflict (fact, dimension, day, key, channel_id, bucket)
       do update set n = d.n + excluded.n, total = d.total + excluded.total`,
      [JSON.stringify(moved)],
    );
  }

  /** Adds to the sums of hours; each fact by its sign. */
  async moveHours(
    manager: EntityManager,
    facts: readonly (Pick<DatedFact, 'fact' | 'day' | 'hour' | 'channelId'> & { sign: 1 | -1 })[],
  ): Promise<void> {
    if (facts.length === 0) return;
    await manager.query(
      `insert into figure_hour as h (fact, day, hour, channel_id, n)
       select f.fact, f.day, f.hour, f."channelId", sum(f.sign)
       from jsonb_to_recordset($1::jsonb) as f(fact text, day date, hour smallint, "channelId" uuid, sign int)
       group by 1, 2, 3, 4 having sum(f.sign) <> 0
       on conflict (fact, day, hour, channel_id) do update set n = h.n + excluded.n`,
      [JSON.stringify(facts)],
    );
  }
}
