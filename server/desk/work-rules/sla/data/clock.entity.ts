import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Priority } from '../../../conversations/contract.js';
import type { ClockKind } from '../contract.js';
import type { Snapshot } from '../domain/plan-clocks.js';

/** One target running on one conversation, or what became of it. */
@Entity({ name: 'clock' })
@Unique('clock_place', ['conversationId', 'cycle', 'kind', 'turn'])
@Index('clock_next', ['nextFireAt'], { where: 'next_fire_at is not null' })
@Index('clock_decided', ['decidedAt'], { where: 'outcome is not null' })
@Check('clock_kind_check', `kind in ('first-reply', 'next-reply', 'resolution')`)
@Check('clock_outcome_check', `outcome in ('met', 'late')`)
export class Clock {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'int' })
  cycle: number;

  @Column({ type: 'text' })
  kind: ClockKind;

  @Column({ type: 'int' })
  turn: number;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt: Date;

  /** Null while it pauses with time left. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  /** From and to in epoch milliseconds; no end while it lasts. */
  @Column({ type: 'jsonb', default: [] })
  pauses: { from: number; to: number | null }[];

  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true })
  stoppedAt: Date | null;

  @Column({ name: 'is_running', type: 'boolean' })
  isRunning: boolean;

  @Column({ name: 'is_warned', type: 'boolean', default: false })
  isWarned: boolean;

  @Column({ type: 'text', nullable: true })
  outcome: 'met' | 'late' | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  /** Moments still to come, epoch milliseconds. */
  @Column({ type: 'jsonb', default: [] })
  moments: { threshold: string; at: number }[];

  @Column({ name: 'next_fire_at', type: 'timestamptz', nullable: true })
  nextFireAt: Date | null;

  @Column({ name: 'policy_id', type: 'uuid' })
  policyId: string;

  @Column({ type: 'jsonb' })
  snapshot: Snapshot;

  @Column({ type: 'smallint' })
  priority: Priority;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'agent_id', type: 'uuid', nullable: true })
  agentId: string | null;
}
