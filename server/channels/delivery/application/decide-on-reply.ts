import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict, notFound } from '../../../platform/kernel/index.js';
import type { ReplyRecord } from '../contract.js';
import { ReplyLedger, type LockedReply } from '../data/reply-ledger.js';
import { ReplyRepository } from '../data/reply.repository.js';
import { recordOf } from './reply-record.js';

/** What a person decides about a reply: take it back, send it again, say what became of it, let it rest. */
@Injectable()
export class DecideOnReply {
  constructor(
    private readonly ledger: ReplyLedger,
    private readonly replies: ReplyRepository,
  ) {}

  /** Throws 409 `reply.already-sending` when it is too late. */
  async undo(manager: EntityManager, id: string, by: string): Promise<ReplyRecord> {
    const { reply, now } = await this.lock(manager, id);
    if (reply.state === 'cancelled') return recordOf(reply);
    const inTime =
      reply.state === 'awaiting-approval' || (reply.undoUntil !== null && now < reply.undoUntil);
    if (!inTime || !(await this.ledger.move(manager, reply, 'cancel', {}, { by })))
      throw conflict('reply.already-sending', 'It is too late to take this reply back.');
    return recordOf(reply);
  }

  /** Lets it go, with the words that were agreed on. Throws 409 `reply.not-waiting`. */
  async approve(
    manager: EntityManager,
    id: string,
    { text: body, undoUntil }: { text: string; undoUntil: Date },
    by: string,
  ): Promise<ReplyRecord> {
    const { reply } = await this.lock(manager, id);
    const patch = { body, undoUntil, dueAt: undoUntil };
    const told = { as: 'delivery.queued' as const, by };
    if (!(await this.ledger.move(manager, reply, 'approve', patch, told)))
      throw conflict('reply.not-waiting', 'This reply does not wait for approval any more.');
    return recordOf(reply);
  }

  /** Sends a failed reply again. Throws 409 `reply.not-failed` in any other state. */
  async retry(manager: EntityManager, id: string, by: string): Promise<ReplyRecord> {
    const { reply, now } = await this.lock(manager, id);
    const patch = { dueAt: now, failureClass: null, failureDetail: null, closedAt: null };
    const told = { as: 'delivery.queued' as const, by };
    const moved =
      reply.state === 'failed' && (await this.ledger.move(manager, reply, 'put-back', patch, told));
    if (!moved && reply.state !== 'queued')
      throw conflict('reply.not-failed', 'Only a reply that was not sent can be sent again.');
    return recordOf(reply);
  }

  /** Somebody looked at the network. Throws 409 `reply.not-unknown` when the outcome is known. */
  async settle(
    manager: EntityManager,
    id: string,
    outcome: 'sent' | 'not-sent',
    by: string,
  ): Promise<ReplyRecord> {
    const { reply } = await this.lock(manager, id);
    if (reply.state !== 'unknown')
      throw conflict('reply.not-unknown', 'What became of this reply is known.');
    if (outcome === 'sent')
      await this.ledger.move(manager, reply, 'recognise', {
        sentAt: reply.sendingAt,
        failureClass: null,
        failureDetail: null,
      });
    else await this.ledger.move(manager, reply, 'give-up', {});
    await this.ledger.tell(manager, reply, 'delivery.settled', { outcome, by: 'agent' }, by);
    return recordOf(reply);
  }

  /** Takes it out of the view of problems; what is known about it stays. */
  async dismiss(manager: EntityManager, id: string, by: string): Promise<ReplyRecord> {
    const { reply, now } = await this.lock(manager, id);
    if (reply.state !== 'failed' && reply.state !== 'unknown')
      throw conflict('reply.no-problem', 'There is no problem with this reply.');
    if (!reply.closedAt) {
      await this.replies.close(manager, id);
      reply.closedAt = now;
      await this.ledger.tell(manager, reply, 'delivery.dismissed', {}, by);
    }
    return recordOf(reply);
  }

  private async lock(manager: EntityManager, id: string): Promise<LockedReply> {
    const locked = await this.ledger.lock(manager, id);
    if (!locked) throw notFound('reply');
    return locked;
  }
}
