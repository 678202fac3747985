import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarRules } from '../contract.js';

/** Opening hours under a name. One of them is the default. */
@Entity({ name: 'calendar' })
@Unique('calendar_name_key', ['name'])
@Index('calendar_default', ['isDefault'], { unique: true, where: 'is_default' })
export class Calendar {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  rules: CalendarRules;

  @Column({ name: 'is_default', type: 'boolean', default: false })
  isDefault: boolean;

  /** Grows with every change of the rules. */
  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
