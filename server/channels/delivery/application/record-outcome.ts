import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { failpoint } from '../../../platform/kernel/index.js';
import type { SendOutcome } from '../../contract.js';
import { ReportChannelHealth } from '../../registry/application/report-channel-health.js';
import { AttemptRepository } from '../data/attempt.repository.js';
import { PaceRepository } from '../data/pace.repository.js';
import type { Reply } from '../data/reply.entity.js';
import { type LockedReply, ReplyLedger } from '../data/reply-ledger.js';
import { PARKED } from '../domain/parked.js';
import { afterNotSent, restAfterUnknown } from '../domain/retry-plan.js';

type NotSent = Extract<SendOutcome, { outcome: 'not-sent' }>;

/** Writes down what an attempt came to. The outcome of an attempt that was overtaken changes nothing. */
@Injectable()
export class RecordOutcome {
  private readonly unknownInARow = new Map<string, number>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly ledger: ReplyLedger,
    private readonly attempts: AttemptRepository,
    private readonly paces: PaceRepository,
    private readonly health: ReportChannelHealth,
  ) {}

  async record(
    { id, channelId }: Pick<Reply, 'id' | 'channelId'>,
    attempt: number,
    outcome: SendOutcome,
  ): Promise<void> {
    this.count(channelId, outcome);
    await this.db.transaction(async (manager) => {
      const locked = await this.ledger.lock(manager, id);
      if (!locked) return;
      await this.attempts.finish(manager, id, attempt, outcome);
      if (locked.reply.attempt === attempt) await this.apply(manager, locked, outcome);
      failpoint('reply.before-sent-commit');
    });
    if (outcome.outcome === 'not-sent' && outcome.failure === 'auth')
      await this.health.authFailed(channelId, outcome.detail);
    failpoint('reply.after-sent');
  }

  private async apply(
    manager: EntityManager,
    { reply, now }: LockedReply,
    outcome: SendOutcome,
  ): Promise<void> {
    switch (outcome.outcome) {
      case 'sent':
        await this.ledger.move(manager, reply, 'recognise', {
          externalId: outcome.externalId,
          permalink: outcome.permalink ?? null,
          sentAt: outcome.at ?? now,
          failureClass: null,
          failureDetail: null,
        });
        return;
      case 'not-sent':
        await this.applyNotSent(manager, { reply, now }, outcome);
        return;
      case 'unknown': {
        const patch = { dueAt: now, failureClass: null, failureDetail: outcome.detail };
        await this.ledger.move(manager, reply, 'lose', patch, { data: { needsDecision: false } });
        const rest = restAfterUnknown(this.unknownInARow.get(reply.channelId) ?? 1);
        await this.paces.rest(manager, reply.channelId, new Date(now.getTime() + rest));
      }
    }
  }

  private async applyNotSent(
    manager: EntityManager,
    { reply, now }: LockedReply,
    { failure, detail, retryAfterMs }: NotSent,
  ): Promise<void> {
    const plan = afterNotSent({
      failure,
      retryAfterMs,
      attempt: reply.attempt,
      createdAt: reply.createdAt,
      windowEndsAt: reply.windowEndsAt,
      now,
      chance: Math.random(),
    });
    const why = { failureClass: failure, failureDetail: detail };
    switch (plan.kind) {
      case 'retry':
        await this.ledger.move(manager, reply, 'put-back', { ...why, dueAt: plan.at });
        await this.paces.rest(manager, reply.channelId, plan.restUntil);
        return;
      case 'wait-for-channel':
        await this.ledger.move(manager, reply, 'put-back', { ...why, dueAt: now });
        await this.paces.rest(manager, reply.channelId, plan.restUntil);
        return;
      case 'hold':
        await this.ledger.move(
          manager,
          reply,
          'lose',
          { ...why, dueAt: PARKED },
          { data: { needsDecision: true } },
        );
        return;
      case 'fail':
        await this.ledger.move(manager, reply, 'give-up', { ...why, failureClass: plan.failure });
    }
  }

  private count(channelId: string, { outcome }: SendOutcome): void {
    if (outcome !== 'unknown') this.unknownInARow.delete(channelId);
    else this.unknownInARow.set(channelId, (this.unknownInARow.get(channelId) ?? 0) + 1);
  }
}
