import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

export interface Waiting {
  id: string;
  /** Brought in: computed as it was, and nobody is told. */
  isPast: boolean;
}

export interface Progress {
  reason: string;
  total: number;
  left: number;
  startedAt: Date;
}

/** Which conversations have to be looked at again, and how far a recount has come. */
@Injectable()
export class FollowRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async ask(conversationId: string): Promise<void> {
    await this.db.query(
      `insert into clock_follow (conversation_id) values ($1)
       on conflict (conversation_id) do update set recount_id = null`,
      [conversationId],
    );
  }

  /** Everything there is, as history that is brought in. */
  async askForPast(manager: EntityManager): Promise<void> {
    await manager.query(
      `insert into clock_follow (conversation_id, is_past)
       select id, true from conversation where merged_into is null
       on conflict (conversation_id) do update set is_past = true`,
    );
  }

  /** The unresolved conversations of a customer. */
  async askForCustomer(customerId: string): Promise<void> {
    await this.db.query(
      `insert into clock_follow (conversation_id)
       select c.id from identity i join conversation c on c.identity_id = i.id
       where i.customer_id = $1 and c.status <> 'resolved' and c.merged_into is null
       on conflict do nothing`,
      [customerId],
    );
  }

  /** All that are not resolved; an earlier recount that still goes on becomes part of this one. */
  async askForAll(manager: EntityManager, recountId: string, reason: string): Promise<void> {
    await manager.query(
      `with asked as (
         insert into clock_follow (conversation_id, recount_id)
         select id, $1 from conversation where status <> 'resolved' and merged_into is null
         on conflict (conversation_id) do update set
           recount_id = case when clock_follow.recount_id is null then null else excluded.recount_id end
         returning 1),
       ended as (update clock_recount set finished_at = now() where finished_at is null)
       insert into clock_recount (id, reason, total) select $1, $2, count(*) from asked`,
      [recountId, reason],
    );
  }

  /** What happens now comes before a recount. Held until the transaction ends. */
  async take(manager: EntityManager, limit: number): Promise<Waiting[]> {
    const [rows]: [Waiting[], number] = await manager.query(
      `delete from clock_follow where conversation_id in (
         select conversation_id from clock_follow where asked_at <= clock_timestamp()
         order by (recount_id is not null), asked_at limit $1 for update skip locked)
       returning conversation_id as id, is_past as "isPast"`,
      [limit],
    );
    return rows;
  }

  /** Something is wrong with it: it must not hold up the others. */
  async postpone(conversationId: string): Promise<void> {
    await this.db.query(
      `update clock_follow set asked_at = now() + interval '1 minute' where conversation_id = $1`,
      [conversationId],
    );
  }

  async waiting(limit: number): Promise<Waiting[]> {
    return this.db.query(
      `select conversation_id as id, is_past as "isPast" from clock_follow where asked_at <= clock_timestamp()
       order by (recount_id is not null), asked_at limit $1`,
      [limit],
    );
  }

  async takeOne(manager: EntityManager, conversationId: string): Promise<void> {
    await manager.query(`delete from clock_follow where conversation_id = $1`, [conversationId]);
  }

  /** True when one came to its end by this. */
  async finish(): Promise<boolean> {
    const [, ended]: [unknown, number] = await this.db.query(
      `update clock_recount set finished_at = now() where finished_at is null
         and not exists (select from clock_follow where recount_id is not null)`,
    );
    return ended > 0;
  }

  /** Of the recount that goes on; undefined when there is none. */
  async progress(): Promise<Progress | undefined> {
    const rows: Progress[] = await this.db.query(
      `select reason, total, started_at as "startedAt",
         (select count(*)::int from clock_follow where recount_id is not null) as left
       from clock_recount where finished_at is null order by started_at desc limit 1`,
    );
    return rows[0];
  }
}
