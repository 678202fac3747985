import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';

export interface NewTopic {
  name: string;
  language: string | null;
  terms: readonly string[];
  exampleMessageId: string | null;
  isNamed: boolean;
}

export interface PlacedMessage {
  messageId: string;
  topicId: string;
  similarity: number;
}

/** Topics and the messages about them. */
@Injectable()
export class TopicRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Changes whenever the topics or what was said of them do, and once a day. */
  async mark(): Promise<string> {
    const [{ mark }]: [{ mark: string }] = await this.db.query(
      `select count(*)::text || coalesce(max(updated_at)::text, '') || current_date::text as mark
       from topic`,
    );
    return mark;
  }

  async add(manager: EntityManager, topic: NewTopic, byUserId: string | null): Promise<string> {
    const id = newId();
    await manager.query(
      `insert into topic (id, name, language, terms, example_message_id, is_named, is_kept, updated_by)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        id,
        topic.name,
        topic.language,
        topic.terms,
        topic.exampleMessageId,
        topic.isNamed,
        byUserId,
      ],
    );
    return id;
  }

  /** The desk's own guesses; what has a topic already keeps it. */
  async place(manager: EntityManager, placed: readonly PlacedMessage[]): Promise<void> {
    await manager.query(
      `insert into message_topic (message_id, topic_id, similarity)
       select p.message_id, p.topic_id, p.similarity
       from unnest($1::uuid[], $2::uuid[], $3::real[]) p(message_id, topic_id, similarity)
       where exists (select from message m where m.id = p.message_id)
         and exists (select from topic t where t.id = p.topic_id)
       on conflict (message_id) do nothing`,
      [
        placed.map(({ messageId }) => messageId),
        placed.map(({ topicId }) => topicId),
        placed.map(({ similarity }) => similarity),
      ],
    );
  }

  /** Those of the messages that have no topic by now. */
  async stillTopicless(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await manager.query(
      `select id from unnest($1::uuid[]) id
       where not exists (select from message_topic mt where mt.message_id = id)`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** One at a time finds topics; held to the end of the transaction. */
  async lockFinding(manager: EntityManager): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('insight.topics'))`);
  }

  /** A person's word; null: about nothing that the desk knows. */
  async correct(
    manager: EntityManager,
    messageId: string,
    topicId: string | null,
    userId: string,
  ): Promise<void> {
    await manager.query(
      `update topic set updated_at = now() where id in
      (select topic_id from message_topic where message_id = $1 union select $2::uuid)`,
      [messageId, topicId],
    );
    if (topicId === null)
      await manager.query(`delete from message_topic where message_id = $1`, [messageId]);
    else
      await manager.query(
        `insert into message_topic (message_id, topic_id, similarity, corrected_by)
         values ($1, $2, 1, $3)
         on conflict (message_id) do update
           set topic_id = $2, similarity = 1, corrected_by = $3, at = now()`,
        [messageId, topicId, userId],
      );
  }

  /** Locked; undefined when there is none. */
  async lock(
    manager: EntityManager,
    id: string,
  ): Promise<{ id: string; name: string; isKept: boolean } | undefined> {
    const rows: { id: string; name: string; isKept: boolean }[] = await manager.query(
      `select id, name, is_kept as "isKept" from topic where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  async change(
    manager: EntityManager,
    id: string,
    { name, isKept }: { name: string; isKept: boolean },
    userId: string,
  ): Promise<void> {
    await manager.query(
      `update topic set is_named = is_named or name <> $2, name = $2, is_kept = $3,
         updated_at = now(), updated_by = $4 where id = $1`,
      [id, name, isKept, userId],
    );
  }

  /** Everything about `from` is about `into` from now on. */
  async moveAll(manager: EntityManager, from: string, into: string): Promise<void> {
    await manager.query(`update message_topic set topic_id = $2 where topic_id = $1`, [from, into]);
  }

  /** Answers how many of the messages were about that topic and moved. */
  async moveSome(
    manager: EntityManager,
    { from, into }: { from: string; into: string },
    messageIds: readonly string[],
    userId: string,
  ): Promise<number> {
    const [, moved]: [unknown, number] = await manager.query(
      `update message_topic set topic_id = $2, corrected_by = $4, similarity = 1, at = now()
       where topic_id = $1 and message_id = any($3::uuid[])`,
      [from, into, messageIds, userId],
    );
    return moved;
  }

  async touch(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.query(`update topic set updated_at = now() where id = any($1::uuid[])`, [ids]);
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from topic where id = $1`, [id]);
  }
}
