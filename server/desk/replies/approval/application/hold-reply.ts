import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { FollowUp } from '../../application/follow-ups.js';
import type { ReplyEvents } from '../../contract.js';
import { ApprovalRepository } from '../data/approval.repository.js';
import type { ApprovalReason } from '../domain/reasons-for.js';
import type { Findings, WrittenWords } from '../domain/findings.js';
import { WeighReply } from './weigh-reply.js';

export interface HeldReply {
  replyId: string;
  authorId: string;
  reasons: readonly ApprovalReason[];
  followUp: FollowUp | undefined;
  inReplyToMessageId: string | undefined;
}

/** Puts a reply before somebody else's eyes. */
@Injectable()
export class HoldReply {
  constructor(
    private readonly weighing: WeighReply,
    private readonly approvals: ApprovalRepository,
    private readonly conversations: ConversationRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  weigh(me: Principal | null, conversationId: string, written: WrittenWords): Promise<Findings> {
    return this.weighing.weigh(me, conversationId, written);
  }

  /** Call it with the conversation locked and the reply in the ledger. */
  async hold(
    manager: EntityManager,
    facts: ConversationFacts,
    { replyId, authorId, reasons, followUp, inReplyToMessageId }: HeldReply,
  ): Promise<void> {
    await this.approvals.insert(manager, {
      replyId,
      conversationId: facts.id,
      channelId: facts.channelId,
      authorId,
      reasons,
      seenPosition: facts.position,
      inReplyToMessageId: inReplyToMessageId ?? null,
      followUp: followUp ?? null,
      requestedAt: this.clock.now(),
    });
    const data = { replyId, authorId } satisfies ReplyEvents['approval.requested'];
    await this.conversations.record(manager, facts.id, [
      { type: 'approval.requested', actorId: authorId, data },
    ]);
  }
}
