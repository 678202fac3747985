import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a customer was asked about a conversation, and what they said. Only a digest of the token is kept. */
@Entity({ name: 'satisfaction' })
@Index('satisfaction_customer', ['customerId', 'askedAt'])
@Check('satisfaction_rating_check', 'rating between 1 and 5')
@Check('satisfaction_answered_check', '(rating is null) = (answered_at is null)')
export class Satisfaction {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid', unique: true })
  conversationId: string;

  /** Whose conversation it was when they were asked. */
  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  /** Who had resolved it. */
  @Column({ name: 'agent_id', type: 'uuid', nullable: true })
  agentId: string | null;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  /** Of the question. */
  @Column({ type: 'text' })
  language: string;

  @Column({ name: 'resolved_at', type: 'timestamptz' })
  resolvedAt: Date;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  /** The line of the ledger that asked. */
  @Column({ name: 'reply_id', type: 'uuid', nullable: true })
  replyId: string | null;

  @Column({ name: 'token_hash', type: 'text', nullable: true, unique: true })
  tokenHash: string | null;

  /** 1 to 5. */
  @Column({ type: 'smallint', nullable: true })
  rating: number | null;

  @Column({ type: 'text', nullable: true })
  comment: string | null;

  /** The first answer; it can be changed for a day. */
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt: Date | null;
}
