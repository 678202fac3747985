import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EscalationReason, EscalationState, EscalationTarget, Rung } from '../contract.js';

/** A conversation on its way up a ladder. It keeps the rungs that it began with. */
@Entity({ name: 'escalation' })
@Check(
  'escalation_state_check',
  `state in ('raised', 'acknowledged', 'taken-over', 'returned', 'closed')`,
)
@Index('escalation_open', ['conversationId'], { unique: true, where: `state <> 'closed'` })
@Index('escalation_conversation', ['conversationId', 'raisedAt'])
@Index('escalation_due', ['dueAt'], { where: 'due_at is not null' })
export class Escalation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  /** Null: the ladder has been removed since. */
  @Column({ name: 'ladder_id', type: 'uuid', nullable: true })
  ladderId: string | null;

  @Column({ name: 'ladder_name', type: 'text' })
  ladderName: string;

  @Column({ name: 'calendar_id', type: 'uuid', nullable: true })
  calendarId: string | null;

  @Column({ type: 'jsonb' })
  rungs: Rung[];

  @Column({ type: 'text' })
  state: EscalationState;

  /** Counted from 1. */
  @Column({ type: 'smallint' })
  rung: number;

  /** Null: nobody on the ladder could be found. */
  @Column({ type: 'jsonb', nullable: true })
  target: EscalationTarget | null;

  /** People who may act on it now. */
  @Column({ name: 'asked_ids', type: 'uuid', array: true, default: () => `'{}'` })
  askedIds: string[];

  /** On rungs below: nobody is asked twice. */
  @Column({ name: 'asked_before', type: 'uuid', array: true, default: () => `'{}'` })
  askedBefore: string[];

  /** Who had the conversation; it returns to them. */
  @Column({ name: 'agent_id', type: 'uuid', nullable: true })
  agentId: string | null;

  @Column({ type: 'text' })
  reason: EscalationReason;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'raised_by', type: 'uuid', nullable: true })
  raisedBy: string | null;

  @Column({ name: 'raised_by_rule', type: 'uuid', nullable: true })
  raisedByRule: string | null;

  @Column({ name: 'raised_at', type: 'timestamptz' })
  raisedAt: Date;

  @Column({ name: 'rung_since', type: 'timestamptz' })
  rungSince: Date;

  /** When it climbs unless somebody acknowledges; null when nothing runs. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  /** The top of the ladder let its time pass. */
  @Column({ name: 'unheard_since', type: 'timestamptz', nullable: true })
  unheardSince: Date | null;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null;

  /** Who acknowledged it, or took it over. */
  @Column({ name: 'holder_id', type: 'uuid', nullable: true })
  holderId: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
