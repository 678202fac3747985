import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line in the log of an incident. */
@Entity({ name: 'incident_entry' })
export class IncidentEntryRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', default: '' })
  text: string;

  @Column({ type: 'jsonb', default: {} })
  detail: Record<string, unknown>;
}
