import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A warning or breach that happened: once a clock and threshold. The breach log is made of these. */
@Entity({ name: 'clock_firing' })
export class ClockFiring {
  @PrimaryColumn({ name: 'clock_id', type: 'uuid' })
  clockId: string;

  @PrimaryColumn({ type: 'text' })
  threshold: string;

  /** The true moment, whenever it was noticed. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'fired_at', type: 'timestamptz', default: () => 'now()' })
  firedAt: Date;
}
