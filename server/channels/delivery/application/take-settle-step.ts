import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { ReadBackOutcome } from '../../contract.js';
import type { Reply } from '../data/reply.entity.js';
import { type LockedReply, ReplyLedger } from '../data/reply-ledger.js';
import { ReplyRepository } from '../data/reply.repository.js';
import { PARKED } from '../domain/parked.js';
import { backoff } from '../domain/retry-plan.js';
import type { SettleStep } from '../domain/settle-plan.js';

type Found = Extract<ReadBackOutcome, { outcome: 'found' }>;

/** Writes the next step of a reply of unknown outcome, unless an echo or a person was faster. */
@Injectable()
export class TakeSettleStep {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly ledger: ReplyLedger,
    private readonly replies: ReplyRepository,
  ) {}

  take(reply: Reply, step: Exclude<SettleStep, { kind: 'look' }>): Promise<void> {
    return this.whileUnknown(reply, async (manager, locked) => {
      if (step.kind === 'wait') {
        await this.replies.settleAgain(manager, reply.id, step);
      } else if (step.kind === 'ask-agent') {
        await this.replies.park(manager, reply.id, PARKED);
        await this.ledger.tell(manager, locked.reply, 'delivery.unknown', { needsDecision: true });
      } else await this.resend(manager, locked);
    }).then(() => undefined);
  }

  /** False when what was found is another reply of ours with the same words. */
  async recognise(reply: Reply, { externalId, at }: Found): Promise<boolean> {
    if (await this.replies.isTaken(reply, externalId)) return false;
    await this.whileUnknown(reply, async (manager, { reply: current, now }) => {
      const sentAt = at ?? current.sendingAt ?? now;
      await this.ledger.move(manager, current, 'recognise', {
        externalId,
        sentAt,
        failureClass: null,
        failureDetail: null,
      });
      await this.ledger.tell(manager, current, 'delivery.settled', {
        outcome: 'sent',
        by: 'read-back',
      });
    });
    return true;
  }

  private async resend(manager: EntityManager, { reply, now }: LockedReply): Promise<void> {
    if (reply.windowEndsAt && now >= reply.windowEndsAt) {
      await this.ledger.move(manager, reply, 'give-up', { failureClass: 'window-closed' });
      return;
    }
    const dueAt = new Date(now.getTime() + backoff(reply.attempt, Math.random()));
    await this.ledger.move(manager, reply, 'put-back', { dueAt });
  }

  private async whileUnknown(
    { id, attempt }: Reply,
    work: (manager: EntityManager, locked: LockedReply) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      const locked = await this.ledger.lock(manager, id);
      if (locked?.reply.state !== 'unknown' || locked.reply.attempt !== attempt) return;
      await work(manager, locked);
    });
  }
}
