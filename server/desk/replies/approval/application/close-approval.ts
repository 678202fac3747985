import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { ReplyEvents } from '../../contract.js';
import { ApprovalRepository } from '../data/approval.repository.js';
import type { ReplyApproval } from '../data/reply-approval.entity.js';

export interface ApprovalWord {
  decision: 'granted' | 'rejected';
  by: string;
  note?: string;
  textBefore?: string;
}

/** Writes down what was decided, and tells it. */
@Injectable()
export class CloseApproval {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly conversations: ConversationRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async close(
    manager: EntityManager,
    { replyId, conversationId, authorId }: ReplyApproval,
    { decision, by, note, textBefore }: ApprovalWord,
  ): Promise<void> {
    await this.approvals.decide(manager, replyId, {
      decision,
      decidedBy: by,
      decidedAt: this.clock.now(),
      note: note ?? null,
      textBefore: textBefore ?? null,
    });
    const data = { replyId, authorId } satisfies ReplyEvents['approval.granted'];
    await this.conversations.record(manager, conversationId, [
      { type: `approval.${decision}`, actorId: by, data },
    ]);
  }

  /** How many messages of customers its author did not see. */
  newerMessages(manager: EntityManager, approval: ReplyApproval): Promise<number> {
    return this.approvals.newerThan(manager, approval);
  }
}
