import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { ReplyAttemptRecord } from '../contract.js';
import type { SendOutcome } from '../../contract.js';
import { ReplyAttempt } from './reply-attempt.entity.js';

/** What each attempt came to, for those who want to know why. */
@Injectable()
export class AttemptRepository {
  /** The first outcome that is written down stays. */
  async finish(
    manager: EntityManager,
    replyId: string,
    attempt: number,
    outcome: SendOutcome,
  ): Promise<void> {
    await manager.update(
      ReplyAttempt,
      { replyId, attempt, finishedAt: IsNull() },
      {
        finishedAt: () => 'now()',
        outcome: outcome.outcome,
        failureClass: outcome.outcome === 'not-sent' ? outcome.failure : null,
        detail: outcome.outcome === 'sent' ? null : outcome.detail,
      },
    );
  }

  of(manager: EntityManager, replyId: string): Promise<ReplyAttemptRecord[]> {
    return manager.find(ReplyAttempt, { where: { replyId }, order: { attempt: 'ASC' } });
  }
}
