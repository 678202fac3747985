import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Weights } from '../contract.js';

/** One row: how much work weighs, and when it goes back. */
@Entity({ name: 'routing_setting' })
@Check('routing_setting_one', `id`)
@Check(
  'routing_setting_minutes_check',
  `return_gone_minutes between 1 and 10080 and return_silent_minutes between 1 and 10080`,
)
export class RoutingSetting {
  @PrimaryColumn({ type: 'boolean', default: true })
  id: boolean;

  @Column({
    type: 'jsonb',
    default: { comment: 1, message: 2, review: 1, forum: 2, mention: 1 },
  })
  weights: Weights;

  @Column({ name: 'return_gone_minutes', type: 'int', default: 15 })
  returnGoneMinutes: number;

  @Column({ name: 'return_silent_minutes', type: 'int', default: 120 })
  returnSilentMinutes: number;

  @Column({ name: 'calendar_id', type: 'uuid', nullable: true })
  calendarId: string | null;
}
