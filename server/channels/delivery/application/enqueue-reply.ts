import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NewReply } from '../contract.js';
import { ReplyLedger } from '../data/reply-ledger.js';
import { ReplyRepository } from '../data/reply.repository.js';

/**
 * Accepts a reply: from the caller's commit on it is sent once, or it is said that it was not. One
 * that awaits approval is kept until then.
 */
@Injectable()
export class EnqueueReply {
  constructor(
    private readonly replies: ReplyRepository,
    private readonly ledger: ReplyLedger,
  ) {}

  async enqueue(manager: EntityManager, reply: NewReply): Promise<void> {
    await this.replies.insert(manager, reply);
    if (reply.awaitsApproval) return;
    const locked = await this.ledger.lock(manager, reply.id);
    if (locked)
      await this.ledger.tell(
        manager,
        locked.reply,
        'delivery.queued',
        {},
        reply.createdBy ?? undefined,
      );
  }

  /** Another message stands for what this one was. */
  moveToMessage(manager: EntityManager, from: string, to: string): Promise<void> {
    return this.replies.moveToMessage(manager, from, to);
  }
}
