import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A canned reply that a rule proposes for a conversation. */
@Entity({ name: 'canned_reply_hint' })
@Index('canned_reply_hint_reply', ['cannedReplyId'])
export class CannedReplyHint {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @PrimaryColumn({ name: 'canned_reply_id', type: 'uuid' })
  cannedReplyId: string;

  /** The message that set the rule off, when it was one. */
  @Column({ name: 'message_id', type: 'uuid', nullable: true })
  messageId: string | null;

  @Column({ name: 'rule_id', type: 'uuid' })
  ruleId: string;

  @Column({ type: 'timestamptz' })
  at: Date;
}
