import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Cadence, DigestScope } from '../contract.js';

/** When a digest is made, of what, and who gets it. */
@Entity({ name: 'digest_schedule' })
@Index('digest_schedule_due', ['nextAt'])
export class DigestSchedule {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  cadence: Cadence;

  @Column({ type: 'smallint' })
  hour: number;

  /** Of the week (1 Monday to 7) or of the month (1 to 28); 1 for a daily one. */
  @Column({ type: 'smallint' })
  day: number;

  @Column({ type: 'text' })
  zone: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'jsonb' })
  scope: DigestScope;

  @Column({ name: 'user_ids', type: 'uuid', array: true, default: () => `'{}'` })
  userIds: string[];

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  emails: string[];

  @Column({ name: 'is_active', type: 'boolean', default: false })
  isActive: boolean;

  @Column({ name: 'next_at', type: 'timestamptz', nullable: true })
  nextAt: Date | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
