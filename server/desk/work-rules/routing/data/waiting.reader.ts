import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Weights } from '../contract.js';
import type { Waiting } from '../domain/candidate.js';

type Row = Omit<Waiting, 'weight'> & { kind: keyof Weights };

const COLUMNS = `c.id as "conversationId", c.channel_id as "channelId", c.team_id as "teamId",
  lower(left(c.language, 2)) as language, c.priority, c.due_at as "dueAt", c.kind`;

/** Of the whole customer, on whatever channel; not those who let this one lie. */
const lastAgent = (passed: string): string => `(
  select a.user_id from identity mine
  join identity other on other.customer_id = mine.customer_id
  join conversation o on o.identity_id = other.id
  join assignment a on a.conversation_id = o.id
  where mine.id = c.identity_id and a.user_id is not null and a.user_id <> all(${passed})
  order by a.at desc limit 1) as "lastAgentId"`;

const MOST = 500;

/** What waits, with all that a decision asks of it. */
@Injectable()
export class WaitingReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The longest waiting first, at most 500; or only those of some channels. */
  async all(
    weights: Weights,
    channelIds: readonly string[] | null = null,
    manager: EntityManager = this.db.manager,
  ): Promise<Waiting[]> {
    const rows: Row[] = await manager.query(
      `select e.id as "entryId", e.queue_id as "queueId", e.since, e.passed_ids as "passedIds",
         ${COLUMNS}, ${lastAgent('e.passed_ids')}
       from queue_entry e join conversation c on c.id = e.conversation_id
       join routing_queue q on q.id = e.queue_id
       where e.ended_at is null and q.enabled and ($1::uuid[] is null or c.channel_id = any($1))
       order by e.since limit ${MOST}`,
      [channelIds],
    );
    return rows.map(weighed(weights));
  }

  /** A conversation as it would wait in a queue, whether it does or not. */
  async one(
    weights: Weights,
    conversationId: string,
    now: Date,
    manager: EntityManager = this.db.manager,
  ): Promise<Waiting | undefined> {
    const rows: Row[] = await manager.query(
      `select coalesce(e.id, c.id) as "entryId", coalesce(e.queue_id, c.id) as "queueId",
         coalesce(e.since, $2) as since, coalesce(e.passed_ids, '{}') as "passedIds",
         ${COLUMNS}, ${lastAgent(`coalesce(e.passed_ids, '{}')`)}
       from conversation c
       left join queue_entry e on e.conversation_id = c.id and e.ended_at is null
       where c.id = $1 and c.merged_into is null`,
      [conversationId, now],
    );
    return rows.map(weighed(weights))[0];
  }

  /** What nobody has and no queue holds, the most urgent first. */
  async outside(
    weights: Weights,
    channelIds: readonly string[] | null,
    now: Date,
    manager: EntityManager,
  ): Promise<Waiting[]> {
    const rows: Row[] = await manager.query(
      `select c.id as "entryId", c.id as "queueId", coalesce(c.unanswered_since, $2) as since,
         '{}'::uuid[] as "passedIds", ${COLUMNS}, null as "lastAgentId"
       from conversation c
       where c.status = 'open' and c.assignee_id is null and c.unanswered_since is not null
         and c.merged_into is null and ($1::uuid[] is null or c.channel_id = any($1))
         and not exists (
           select 1 from queue_entry e where e.conversation_id = c.id and e.ended_at is null)
       order by c.due_at nulls last, c.unanswered_since limit 20`,
      [channelIds, now],
    );
    return rows.map(weighed(weights));
  }
}

const weighed =
  (weights: Weights) =>
  ({ kind, ...row }: Row): Waiting => ({ ...row, weight: weights[kind] });
