import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CallOutcome, CallPurpose } from '../domain/language-call.js';

/** One question to the language model outside: when, why, to where and how much; never what. */
@Entity({ name: 'language_call' })
@Index('language_call_of_conversation', ['conversationId'])
@Index('language_call_of_person', ['byUserId', 'purpose'])
@Check('language_call_purpose_check', `purpose in ('test', 'summary', 'label')`)
@Check(
  'language_call_outcome_check',
  `outcome in ('answered', 'refused', 'unreachable', 'too-slow', 'nonsense')`,
)
export class LanguageCall {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ type: 'text' })
  purpose: CallPurpose;

  @Column({ type: 'text' })
  outcome: CallOutcome;

  @Column({ name: 'conversation_id', type: 'uuid', nullable: true })
  conversationId: string | null;

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ name: 'sent_to', type: 'text' })
  sentTo: string;

  @Column({ type: 'text' })
  model: string;

  @Column({ name: 'characters_out', type: 'int' })
  charactersOut: number;

  @Column({ name: 'characters_in', type: 'int', default: 0 })
  charactersIn: number;

  @Column({ name: 'took_ms', type: 'int' })
  tookMs: number;

  @Column({ type: 'text', nullable: true })
  detail: string | null;
}
