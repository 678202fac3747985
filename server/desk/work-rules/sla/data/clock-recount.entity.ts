import { Column, Entity, PrimaryColumn } from 'typeorm';

/** All open clocks computed anew after an edit. */
@Entity({ name: 'clock_recount' })
export class ClockRecount {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The event that caused it. */
  @Column({ type: 'text' })
  reason: string;

  /** Conversations that it had to look at. */
  @Column({ type: 'int' })
  total: number;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: Date | null;
}
