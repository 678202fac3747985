import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In which zone days are counted, and how far a rebuild has come. */
@Entity({ name: 'figure_state' })
export class FigureState {
  @PrimaryColumn({ type: 'boolean', default: true })
  id: boolean;

  @Column({ name: 'time_zone', type: 'text', nullable: true })
  timeZone: string | null;

  @Column({ name: 'rebuild_total', type: 'int', default: 0 })
  rebuildTotal: number;

  @Column({ name: 'rebuild_started_at', type: 'timestamptz', nullable: true })
  rebuildStartedAt: Date | null;
}
