import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: after how long the desk takes somebody for away, and for gone. */
@Entity({ name: 'work_setting' })
@Check('work_setting_one', `id`)
@Check(
  'work_setting_minutes_check',
  `away_after_minutes between 1 and 480 and off_after_minutes between 1 and 480`,
)
export class WorkSetting {
  @PrimaryColumn({ type: 'boolean', default: true })
  id: boolean;

  @Column({ name: 'away_after_minutes', type: 'int', default: 10 })
  awayAfterMinutes: number;

  @Column({ name: 'off_after_minutes', type: 'int', default: 3 })
  offAfterMinutes: number;
}
