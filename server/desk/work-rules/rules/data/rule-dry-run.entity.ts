import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DryRunExample, DryRunState } from '../domain/dry-run.js';
import type { RuleContent } from '../domain/rule.js';

/** What a rule would have done; worked out in the background, page by page. */
@Entity({ name: 'rule_dry_run' })
@Index('rule_dry_run_running', ['at'], { where: "state = 'running'" })
@Check('rule_dry_run_state_check', `state in ('running','done','cancelled','failed')`)
export class RuleDryRunRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy: string;

  @Column({ type: 'jsonb' })
  draft: RuleContent;

  @Column({ name: 'channel_ids', type: 'uuid', array: true, nullable: true })
  channelIds: string[] | null;

  @Column({ type: 'text', default: 'running' })
  state: DryRunState;

  @Column({ type: 'jsonb', nullable: true })
  cursor: { at: string; id: string } | null;

  @Column({ type: 'int', default: 0 })
  total: number;

  @Column({ type: 'int', default: 0 })
  checked: number;

  @Column({ type: 'int', default: 0 })
  matched: number;

  @Column({ name: 'by_day', type: 'jsonb', default: {} })
  byDay: Record<string, number>;

  @Column({ type: 'jsonb', default: [] })
  examples: DryRunExample[];

  @Column({ type: 'text', nullable: true })
  problem: string | null;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
