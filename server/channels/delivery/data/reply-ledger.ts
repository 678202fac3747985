import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import type { DeliveryEvents, Receipt } from '../contract.js';
import { nextState, type ReplyStep } from '../domain/reply-states.js';
import { HeldReceiptRepository } from './held-receipt.repository.js';
import { Reply } from './reply.entity.js';

/** Columns that a step may change besides the state. */
export type ReplyPatch = Partial<
  Pick<
    Reply,
    | 'body'
    | 'dueAt'
    | 'undoUntil'
    | 'settleTries'
    | 'settleAbsences'
    | 'externalId'
    | 'permalink'
    | 'failureClass'
    | 'failureDetail'
    | 'sentAt'
    | 'deliveredAt'
    | 'readAt'
    | 'closedAt'
  >
>;

export interface LockedReply {
  reply: Reply;
  /** The database's time: the only one that all workers share. */
  now: Date;
}

const TOLD: Partial<Record<ReplyStep, keyof DeliveryEvents>> = {
  cancel: 'delivery.undone',
  recognise: 'delivery.sent',
  'put-back': 'delivery.postponed',
  lose: 'delivery.unknown',
  'give-up': 'delivery.failed',
  deliver: 'delivery.delivered',
  read: 'delivery.read',
  revoke: 'delivery.failed',
};

/** The one door through which a reply changes its state: by the table of steps, with its event. */
@Injectable()
export class ReplyLedger {
  constructor(
    private readonly events: EventLog,
    private readonly held: HeldReceiptRepository,
  ) {}

  /** Locks the line for the rest of the transaction. */
  async lock(manager: EntityManager, id: string): Promise<LockedReply | undefined> {
    const { entities, raw } = await manager
      .createQueryBuilder(Reply, 'r')
      .addSelect('now()', 'db_now')
      .where('r.id = :id', { id })
      .setLock('for_no_key_update')
      .getRawAndEntities<{ db_now: Date }>();
    const [reply] = entities;
    return reply && { reply, now: raw[0]!.db_now };
  }

  /** False when the step means nothing in the state that the reply has by now. */
  async move(
    manager: EntityManager,
    reply: Reply,
    step: ReplyStep,
    patch: ReplyPatch = {},
    told: { as?: keyof DeliveryEvents; by?: string; data?: Record<string, unknown> } = {},
  ): Promise<boolean> {
    const state = nextState(reply.state, step);
    if (!state) return false;
    const change = { ...patch, state, leaseToken: null, leaseUntil: null };
    await manager.update(Reply, { id: reply.id }, change);
    Object.assign(reply, change);
    const type = told.as ?? TOLD[step];
    if (type) await this.tell(manager, reply, type, told.data, told.by);
    if (step === 'recognise') await this.catchUp(manager, reply);
    return true;
  }

  /** Delivered or read, as the network says. Late and repeated news change nothing. */
  async receive(
    manager: EntityManager,
    reply: Reply,
    { state, at }: Pick<Receipt, 'state' | 'at'>,
  ): Promise<void> {
    if (state === 'delivered') await this.move(manager, reply, 'deliver', { deliveredAt: at });
    else {
      const deliveredAt = reply.deliveredAt ?? at;
      await this.move(manager, reply, 'read', { deliveredAt, readAt: at });
    }
  }

  /** The network's id became known after a person had said that it was sent. */
  async name(manager: EntityManager, reply: Reply, externalId: string): Promise<void> {
    await manager.update(Reply, { id: reply.id }, { externalId });
    reply.externalId = externalId;
    await this.tell(manager, reply, 'delivery.sent');
    await this.catchUp(manager, reply);
  }

  /** What the network told of it before it was known to be the network's item. */
  private async catchUp(manager: EntityManager, reply: Reply): Promise<void> {
    for (const receipt of await this.held.take(manager, reply))
      await this.receive(manager, reply, receipt);
  }

  async tell(
    manager: EntityManager,
    reply: Reply,
    type: keyof DeliveryEvents,
    data: Record<string, unknown> = {},
    actorId: string | null = null,
  ): Promise<void> {
    await this.events.append(manager, [{ type, actorId, data: { ...factsOf(reply), ...data } }]);
  }
}

const factsOf = (reply: Reply) => ({
  replyId: reply.id,
  channelId: reply.channelId,
  conversationId: reply.conversationId,
  messageId: reply.messageId,
  mode: reply.mode,
  attempt: reply.attempt,
  externalId: reply.externalId,
  failureClass: reply.failureClass,
});
