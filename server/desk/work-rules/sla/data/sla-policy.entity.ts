import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Condition } from '../../conditions/contract.js';
import type { Target, Warning } from '../contract.js';

/** What is promised to whom; the first that matches, by place, applies. */
@Entity({ name: 'sla_policy' })
export class SlaPolicy {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'int' })
  place: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  condition: Condition;

  @Column({ name: 'calendar_id', type: 'uuid', nullable: true })
  calendarId: string | null;

  @Column({ type: 'jsonb' })
  targets: Target[];

  @Column({ type: 'jsonb' })
  warnings: Warning[];

  @Column({ name: 'automatic_answer_stops', type: 'boolean', default: false })
  automaticAnswerStops: boolean;

  @Column({ type: 'boolean', default: true })
  enabled: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
