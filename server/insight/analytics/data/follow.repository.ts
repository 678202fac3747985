import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

export interface RebuildProgress {
  timeZone: string | null;
  total: number;
  left: number;
  startedAt: Date | null;
}

/** Which conversations have to be read again. */
@Injectable()
export class FigureFollowRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async ask(conversationId: string): Promise<void> {
    await this.db.query(
      `insert into figure_follow (conversation_id) values ($1)
       on conflict (conversation_id) do update set is_rebuild = false`,
      [conversationId],
    );
  }

  /** The same, but a little later: what is found out about its words comes after them. */
  async askLater(conversationId: string, at: Date): Promise<void> {
    await this.db.query(
      `insert into figure_follow (conversation_id, asked_at) values ($1, $2)
       on conflict (conversation_id) do nothing`,
      [conversationId, at],
    );
  }

  async askForMessage(messageId: string): Promise<void> {
    await this.db.query(
      `insert into figure_follow (conversation_id) select conversation_id from message where id = $1
       on conflict (conversation_id) do update set is_rebuild = false`,
      [messageId],
    );
  }

  /** Conversations about a topic, and those that were counted as being about it. */
  async askForTopic(topicId: string): Promise<void> {
    await this.db.query(
      `insert into figure_follow (conversation_id, is_rebuild)
       select m.conversation_id, true from message_topic t join message m on m.id = t.message_id
       where t.topic_id = $1
       union select conversation_id, true from figure_fact where topic_id = $1
       on conflict do nothing`,
      [topicId],
    );
  }

  /** All conversations of a customer: the segments stand on every fact. */
  async askForCustomer(customerId: string): Promise<void> {
    await this.db.query(
      `insert into figure_follow (conversation_id, is_rebuild)
       select c.id, true from identity i join conversation c on c.identity_id = i.id
       where i.customer_id = $1 on conflict do nothing`,
      [customerId],
    );
  }

  /** Everything there is, in this zone. */
  async askForAll(manager: EntityManager, timeZone: string): Promise<void> {
    await manager.query(
      `with asked as (
         insert into figure_follow (conversation_id, is_rebuild)
         select id, true from conversation where merged_into is null
         on conflict (conversation_id) do nothing)
       update figure_state set time_zone = $1, rebuild_started_at = now(),
         rebuild_total = (select count(*) from conversation where merged_into is null)`,
      [timeZone],
    );
  }

  /** What happens now comes before a rebuild. Held until the transaction ends. */
  async take(manager: EntityManager, limit: number): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await manager.query(
      `delete from figure_follow where conversation_id in (
         select conversation_id from figure_follow where asked_at <= clock_timestamp()
         order by is_rebuild, asked_at limit $1 for update skip locked)
       returning conversation_id as id`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What `take` would give, without taking it. */
  async waiting(limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select conversation_id as id from figure_follow where asked_at <= clock_timestamp()
       order by is_rebuild, asked_at limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  async takeOne(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from figure_follow where conversation_id = $1`, [id]);
  }

  /** Something is wrong with it: it must not hold up the others. */
  async postpone(id: string): Promise<void> {
    await this.db.query(
      `update figure_follow set asked_at = now() + interval '1 minute' where conversation_id = $1`,
      [id],
    );
  }

  async state(manager: EntityManager = this.db.manager): Promise<RebuildProgress> {
    const rows: RebuildProgress[] = await manager.query(
      `select time_zone as "timeZone", rebuild_total as total, rebuild_started_at as "startedAt",
         (select count(*)::int from figure_follow where is_rebuild) as left from figure_state`,
    );
    return rows[0]!;
  }

  /** Of the usual calendar, also where this transaction has just made it. */
  async usualZone(manager: EntityManager): Promise<string> {
    const rows: { zone: string }[] = await manager.query(
      `select rules->>'timeZone' as zone from calendar where is_default`,
    );
    return rows[0]?.zone ?? 'UTC';
  }

  /** Remembers the zone, the first time. */
  async setZone(manager: EntityManager, timeZone: string): Promise<void> {
    await manager.query(`update figure_state set time_zone = $1`, [timeZone]);
  }

  /** True when a rebuild came to its end by this. */
  async finish(manager: EntityManager): Promise<boolean> {
    const [, ended]: [unknown, number] = await manager.query(
      `update figure_state set rebuild_started_at = null where rebuild_started_at is not null
         and not exists (select from figure_follow where is_rebuild)`,
    );
    return ended > 0;
  }
}
