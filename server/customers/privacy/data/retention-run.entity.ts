import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RetentionKind } from '../domain/retention-kinds.js';

/** One sweep over a kind of data, and how far it is. */
@Entity({ name: 'retention_run' })
@Index('retention_run_recent', { synchronize: false })
@Index('retention_run_open', ['kind'], { unique: true, where: 'ended_at is null' })
export class RetentionRun {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: RetentionKind;

  /** What is older goes. */
  @Column({ type: 'timestamptz' })
  before: Date;

  /** Null: begun by the night. */
  @Column({ name: 'started_by', type: 'uuid', nullable: true })
  startedBy: string | null;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'next_at', type: 'timestamptz', nullable: true })
  nextAt: Date | null;

  @Column({ type: 'int', default: 0 })
  found: number;

  @Column({ type: 'int', default: 0 })
  removed: number;

  @Column({ type: 'text', nullable: true })
  problem: string | null;
}
