import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { UseSource } from '../domain/canned-reply.js';

/** One canned reply in one reply that was accepted for sending, and what came of it. */
@Entity({ name: 'canned_reply_use' })
@Index('canned_reply_use_at', { synchronize: false })
@Index('canned_reply_use_conversation', { synchronize: false })
@Index('canned_reply_use_reply', { synchronize: false })
@Unique('canned_reply_use_key', ['replyId', 'cannedReplyId'])
@Check('canned_reply_use_source_check', `source in ('search', 'suggestion', 'rule', 'automatic')`)
export class CannedReplyUse {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'canned_reply_id', type: 'uuid' })
  cannedReplyId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  /** The customer's message that it answered. */
  @Column({ name: 'question_message_id', type: 'uuid', nullable: true })
  questionMessageId: string | null;

  @Column({ name: 'reply_id', type: 'uuid' })
  replyId: string;

  /** Of the variant. */
  @Column({ type: 'text', nullable: true })
  language: string | null;

  /** Null when the desk answered by itself. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ type: 'text' })
  source: UseSource;

  /** The text that went out is another than the prepared one. */
  @Column({ type: 'boolean' })
  edited: boolean;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'solved_at', type: 'timestamptz', nullable: true })
  solvedAt: Date | null;

  @Column({ name: 'reopened_at', type: 'timestamptz', nullable: true })
  reopenedAt: Date | null;
}
