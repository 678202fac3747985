import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../contract.js';

/** One resolve, with its outcome and who reopened it. */
@Entity({ name: 'closure' })
@Index('closure_conversation', ['conversationId', 'at'])
@Check(
  'closure_outcome_check',
  `outcome in ('answered', 'solved', 'handed-over', 'no-answer-needed', 'spam')`,
)
export class Closure {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'text' })
  outcome: Outcome;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'resolved_by', type: 'uuid', nullable: true })
  resolvedBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'reopened_at', type: 'timestamptz', nullable: true })
  reopenedAt: Date | null;

  @Column({ name: 'reopened_by', type: 'uuid', nullable: true })
  reopenedBy: string | null;
}
