import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NewEvent } from '../../../platform/events/index.js';
import { EventLog } from '../../../platform/events/index.js';
import type { ConversationFacts } from '../contract.js';

const FACTS = `id, channel_id as "channelId", network, kind, thread_key as "threadKey",
  publication_id as "publicationId", identity_id as "identityId", status, priority,
  team_id as "teamId", assignee_id as "assigneeId", is_public as "isPublic", position, seq,
  last_message_at as "lastMessageAt", last_customer_message_at as "lastCustomerMessageAt",
  unanswered_since as "unansweredSince", snoozed_until as "snoozedUntil", resolved_at as "resolvedAt"`;

/** Row access for commands: lock, change, tell. */
@Injectable()
export class ConversationRepository {
  constructor(private readonly events: EventLog) {}

  /** Locks the row for the rest of the transaction; undefined when there is none (or it was merged away). */
  async lock(manager: EntityManager, id: string): Promise<ConversationFacts | undefined> {
    const rows: ConversationFacts[] = await manager.query(
      `select ${FACTS} from conversation where id = $1 and merged_into is null for no key update`,
      [id],
    );
    return rows[0];
  }

  /** Without a lock, to decide whether somebody may see it. */
  async find(manager: EntityManager, id: string): Promise<ConversationFacts | undefined> {
    const rows: ConversationFacts[] = await manager.query(
      `select ${FACTS} from conversation where id = $1 and merged_into is null`,
      [id],
    );
    return rows[0];
  }

  /** Whether a reply of it needs a person; true when that is new. */
  async setDeliveryProblem(manager: EntityManager, id: string, problem: boolean): Promise<boolean> {
    const [, changed]: [unknown, number] = await manager.query(
      `update conversation set delivery_problem = $2, updated_at = now()
       where id = $1 and delivery_problem <> $2`,
      [id, problem],
    );
    return changed > 0;
  }

  /** Writes event rows, numbered by the conversation's own counter (gap-free, in commit order). */
  async record(
    manager: EntityManager,
    conversationId: string,
    events: readonly Omit<NewEvent, 'conversationId' | 'seq'>[],
  ): Promise<void> {
    if (events.length === 0) return;
    const [[row]]: [{ seq: number }[], number] = await manager.query(
      `update conversation set seq = seq + $2, updated_at = now() where id = $1 returning seq`,
      [conversationId, events.length],
    );
    const first = row!.seq - events.length + 1;
    await this.events.append(
      manager,
      events.map((event, index) => ({ ...event, conversationId, seq: first + index })),
    );
  }

  /** The same for events of many conversations at once; those of one keep their order. */
  async recordMany(
    manager: EntityManager,
    events: readonly (Omit<NewEvent, 'conversationId' | 'seq'> & { conversationId: string })[],
  ): Promise<void> {
    if (events.length === 0) return;
    const [rows]: [{ id: string; seq: number }[], number] = await manager.query(
      `update conversation c set seq = c.seq + told.n, updated_at = now()
       from (select id, count(*)::int as n from unnest($1::uuid[]) id group by id) told
       where c.id = told.id returning c.id, c.seq - told.n as seq`,
      [events.map(({ conversationId }) => conversationId)],
    );
    const last = new Map(rows.map(({ id, seq }) => [id, seq]));
    await this.events.append(
      manager,
      events.map((event) => {
        const seq = last.get(event.conversationId)! + 1;
        last.set(event.conversationId, seq);
        return { ...event, seq };
      }),
    );
  }
}
