import { Column, Entity, PrimaryColumn } from 'typeorm';

/** More than the normal course of the week. */
@Entity({ name: 'surge_alert' })
export class SurgeAlertRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  measure: 'volume' | 'negatives';

  @Column({ name: 'began_at', type: 'timestamptz' })
  beganAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'found_at', type: 'timestamptz', default: () => 'now()' })
  foundAt: Date;

  @Column({ type: 'int' })
  observed: number;

  @Column({ type: 'real' })
  expected: number;

  @Column({ type: 'real' })
  p: number;

  @Column({ type: 'real' })
  hours: number;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  terms: string[];

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId: string | null;
}
