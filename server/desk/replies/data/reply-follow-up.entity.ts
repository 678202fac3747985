import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Status } from '../../conversations/contract.js';

/** What a reply was to bring about besides itself, and how to put that back. */
@Entity({ name: 'reply_follow_up' })
@Check('reply_follow_up_status_after_check', `status_after in ('waiting', 'resolved')`)
@Check(
  'reply_follow_up_status_before_check',
  `status_before in ('open', 'waiting', 'snoozed', 'resolved')`,
)
export class ReplyFollowUp {
  @PrimaryColumn({ name: 'reply_id', type: 'uuid' })
  replyId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'status_before', type: 'text' })
  statusBefore: Status;

  @Column({ name: 'snoozed_until', type: 'timestamptz', nullable: true })
  snoozedUntil: Date | null;

  @Column({ name: 'status_after', type: 'text' })
  statusAfter: 'waiting' | 'resolved';

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
