import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuestionState } from '../contract.js';

/** What a department was asked about a conversation, and what it said. */
@Entity({ name: 'question' })
@Check('question_state_check', `state in ('open', 'answered', 'withdrawn')`)
@Index('question_conversation', ['conversationId', 'askedAt'])
@Index('question_department', { synchronize: false })
@Index('question_warn', ['warnAt'], { where: `state = 'open' and warned_at is null` })
@Index('question_due', ['dueAt'], { where: `state = 'open' and overdue_at is null` })
export class Question {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'department_id', type: 'uuid' })
  departmentId: string;

  /** The rung of an escalation is this department. */
  @Column({ name: 'escalation_id', type: 'uuid', nullable: true })
  escalationId: string | null;

  @Column({ type: 'text' })
  text: string;

  /** Which messages it sees, and no others. */
  @Column({ name: 'message_ids', type: 'uuid', array: true, default: () => `'{}'` })
  messageIds: string[];

  @Column({ type: 'text' })
  state: QuestionState;

  @Column({ name: 'asked_by', type: 'uuid', nullable: true })
  askedBy: string | null;

  @Column({ name: 'asked_by_rule', type: 'uuid', nullable: true })
  askedByRule: string | null;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  @Column({ name: 'warn_at', type: 'timestamptz', nullable: true })
  warnAt: Date | null;

  @Column({ name: 'warned_at', type: 'timestamptz', nullable: true })
  warnedAt: Date | null;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  /** When it was told that the time is over. */
  @Column({ name: 'overdue_at', type: 'timestamptz', nullable: true })
  overdueAt: Date | null;

  @Column({ name: 'reminded_at', type: 'timestamptz', nullable: true })
  remindedAt: Date | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy: string | null;

  /** Name or address of who answered. */
  @Column({ type: 'text', nullable: true })
  answerer: string | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  /** The message in which the answer stands. */
  @Column({ name: 'note_id', type: 'uuid', nullable: true })
  noteId: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy: string | null;
}
