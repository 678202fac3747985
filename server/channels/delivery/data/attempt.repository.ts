import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
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

  /** By reply, in order. */
  async of(
    manager: EntityManager,
    replyIds: readonly string[],
  ): Promise<Map<string, ReplyAttemptRecord[]>> {
    const byReply = new Map<string, ReplyAttemptRecord[]>();
    if (replyIds.length === 0) return byReply;
    const rows = await manager.find(ReplyAttempt, {
      where: { replyId: In([...replyIds]) },
      order: { attempt: 'ASC' },
    });
    for (const { replyId, ...attempt } of rows)
      byReply.set(replyId, [...(byReply.get(replyId) ?? []), attempt]);
    return byReply;
  }
}
