import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Refusal, Verdict } from '../domain/answer-setting.js';

/** What the desk decided about one message: sent, or refused with why. */
@Entity({ name: 'automatic_answer' })
@Index('automatic_answer_recent', { synchronize: false })
@Index('automatic_answer_reply', ['replyId'], { unique: true, where: 'reply_id is not null' })
@Check('automatic_answer_decision_check', `decision in ('sent', 'refused')`)
@Check('automatic_answer_why_check', `(decision = 'refused') = (why is not null)`)
@Check('automatic_answer_verdict_check', `verdict in ('right', 'wrong')`)
export class AutomaticAnswer {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'message_id', type: 'uuid', unique: true })
  messageId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'canned_reply_id', type: 'uuid', nullable: true })
  cannedReplyId: string | null;

  @Column({ type: 'real', nullable: true })
  confidence: number | null;

  @Column({ type: 'text' })
  decision: 'sent' | 'refused';

  @Column({ type: 'text', nullable: true })
  why: Refusal | null;

  @Column({ name: 'reply_id', type: 'uuid', nullable: true })
  replyId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ type: 'text', nullable: true })
  verdict: Verdict | null;

  @Column({ name: 'verdict_by', type: 'uuid', nullable: true })
  verdictBy: string | null;

  @Column({ name: 'verdict_at', type: 'timestamptz', nullable: true })
  verdictAt: Date | null;
}
