import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Rung } from '../contract.js';

/** Whom to ask for help, one after the other. */
@Entity({ name: 'ladder' })
@Index('ladder_name', { synchronize: false })
export class Ladder {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  /** Null: the default calendar. */
  @Column({ name: 'calendar_id', type: 'uuid', nullable: true })
  calendarId: string | null;

  @Column({ type: 'jsonb' })
  rungs: Rung[];

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
