import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that many customers write about at once, and what the house does. */
@Entity({ name: 'incident' })
export class IncidentRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  severity: 'low' | 'high' | 'critical';

  @Column({ type: 'text' })
  state: 'proposed' | 'open' | 'closed' | 'dismissed';

  @Column({ type: 'text' })
  origin: 'surge' | 'person';

  @Column({ name: 'channel_ids', type: 'uuid', array: true, default: () => `'{}'` })
  channelIds: string[];

  @Column({ name: 'topic_ids', type: 'uuid', array: true, default: () => `'{}'` })
  topicIds: string[];

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  terms: string[];

  @Column({ type: 'timestamptz' })
  since: Date;

  @Column({ name: 'halts_answers', type: 'boolean', default: true })
  haltsAnswers: boolean;

  @Column({ name: 'call_user_ids', type: 'uuid', array: true, default: () => `'{}'` })
  callUserIds: string[];

  @Column({ name: 'call_every_minutes', type: 'int', default: 15 })
  callEveryMinutes: number;

  @Column({ name: 'next_call_at', type: 'timestamptz', nullable: true })
  nextCallAt: Date | null;

  @Column({ name: 'call_count', type: 'int', default: 0 })
  callCount: number;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null;

  @Column({ name: 'acknowledged_by', type: 'uuid', nullable: true })
  acknowledgedBy: string | null;

  @Column({ type: 'jsonb', default: {} })
  statement: Partial<Record<string, string>>;

  @Column({ name: 'statement_approved_at', type: 'timestamptz', nullable: true })
  statementApprovedAt: Date | null;

  @Column({ name: 'statement_approved_by', type: 'uuid', nullable: true })
  statementApprovedBy: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'closing_note', type: 'text', nullable: true })
  closingNote: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
