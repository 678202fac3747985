import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DigestBrief, DigestScope } from '../contract.js';

/** One digest as it was made. Texts of customers are no part of it: quotes are read where they stand. */
@Entity({ name: 'digest' })
@Index('digest_recent', ['periodEnd', 'id'])
export class Digest {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Null: somebody asked for it by hand. */
  @Column({ name: 'schedule_id', type: 'uuid', nullable: true })
  scheduleId: string | null;

  @Column({ name: 'period_start', type: 'timestamptz' })
  periodStart: Date;

  @Column({ name: 'period_end', type: 'timestamptz' })
  periodEnd: Date;

  @Column({ type: 'text' })
  zone: string;

  @Column({ type: 'jsonb' })
  scope: DigestScope;

  @Column({ type: 'jsonb' })
  brief: DigestBrief;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;
}
