import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecipientState } from '../domain/recipient.js';

/** One conversation that is to get the answer. */
@Entity({ name: 'bulk_answer_recipient' })
@Index('bulk_answer_recipient_waiting', ['at'])
@Index('bulk_answer_recipient_conversation', ['conversationId'])
export class BulkAnswerRecipient {
  @PrimaryColumn({ name: 'bulk_answer_id', type: 'uuid' })
  bulkAnswerId: string;

  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'text' })
  network: string;

  @Column({ type: 'text', default: 'waiting' })
  state: RecipientState;

  @Column({ name: 'reply_id', type: 'uuid', nullable: true })
  replyId: string | null;

  /** Code of why it was refused. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
