import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import type { Hiding } from './hiding.entity.js';

const LEASE = `interval '1 minute'`;

export type NewHiding = Pick<
  Hiding,
  | 'id'
  | 'messageId'
  | 'conversationId'
  | 'channelId'
  | 'externalId'
  | 'hidden'
  | 'reason'
  | 'askedBy'
>;

/** What decides whether a message can be hidden. */
export interface HideableMessage {
  id: string;
  conversationId: string;
  channelId: string;
  kind: ItemKind;
  externalId: string | null;
  direction: string;
  removedAt: Date | null;
}

@Injectable()
export class HidingRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async message(manager: EntityManager, id: string): Promise<HideableMessage | undefined> {
    const rows: HideableMessage[] = await manager.query(
      `select id, conversation_id as "conversationId", channel_id as "channelId", kind,
         external_id as "externalId", direction, removed_at as "removedAt"
       from message where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Takes the place of a wish that still waits. */
  async ask(manager: EntityManager, wish: NewHiding): Promise<void> {
    await manager.query(
      `update hiding set state = 'replaced' where message_id = $1 and state = 'waiting'`,
      [wish.messageId],
    );
    await manager.query(
      `insert into hiding (id, message_id, conversation_id, channel_id, external_id, hidden, reason,
         asked_by, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting')`,
      [
        wish.id,
        wish.messageId,
        wish.conversationId,
        wish.channelId,
        wish.externalId,
        wish.hidden,
        wish.reason,
        wish.askedBy,
      ],
    );
  }

  /** Takes what is due; who dies with it leaves it to others after the lease. */
  async claim(limit: number): Promise<Hiding[]> {
    const [rows]: [Hiding[], number] = await this.db.query(
      `update hiding set attempts = attempts + 1, next_at = now() + ${LEASE}
       where id in (select id from hiding where state = 'waiting' and next_at <= now()
                    order by next_at limit $1 for update skip locked)
       returning id, message_id as "messageId", conversation_id as "conversationId",
         channel_id as "channelId", external_id as "externalId", hidden, attempts`,
      [limit],
    );
    return rows;
  }

  /** False when a newer wish took its place meanwhile. */
  async settle(
    manager: EntityManager,
    id: string,
    state: 'done' | 'failed',
    detail: string | null,
  ): Promise<boolean> {
    const [, settled]: [unknown, number] = await manager.query(
      `update hiding set state = $2, detail = $3 where id = $1 and state = 'waiting'`,
      [id, state, detail],
    );
    return settled > 0;
  }

  async postpone(id: string, nextAt: Date, detail: string): Promise<void> {
    await this.db.query(
      `update hiding set next_at = $2, detail = $3 where id = $1 and state = 'waiting'`,
      [id, nextAt, detail],
    );
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { at: Date | null }[] = await this.db.query(
      `select min(next_at) as at from hiding where state = 'waiting' and next_at <= now()`,
    );
    return row?.at ?? null;
  }
}
