import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FollowUp } from '../../application/follow-ups.js';
import type { ApprovalReason } from '../domain/reasons-for.js';

/** That a reply needs somebody else's word, and what it was. */
@Entity({ name: 'reply_approval' })
@Index('reply_approval_waiting', ['requestedAt', 'replyId'], { where: 'decision is null' })
@Check('reply_approval_decision_check', `decision in ('granted', 'rejected')`)
export class ReplyApproval {
  @PrimaryColumn({ name: 'reply_id', type: 'uuid' })
  replyId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'jsonb' })
  reasons: readonly ApprovalReason[];

  /** Position of the conversation when it was written: what came later, its author did not see. */
  @Column({ name: 'seen_position', type: 'int' })
  seenPosition: number;

  @Column({ name: 'in_reply_to_message_id', type: 'uuid', nullable: true })
  inReplyToMessageId: string | null;

  /** What is to happen to the conversation once it goes out. */
  @Column({ name: 'follow_up', type: 'jsonb', nullable: true })
  followUp: FollowUp | null;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ type: 'text', nullable: true })
  decision: 'granted' | 'rejected' | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** The author's words, when the approver changed them. */
  @Column({ name: 'text_before', type: 'text', nullable: true })
  textBefore: string | null;
}
