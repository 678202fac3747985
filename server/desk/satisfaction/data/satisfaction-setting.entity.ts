import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: where customers are asked, when, and with which words. */
@Entity({ name: 'satisfaction_setting' })
@Check('satisfaction_setting_one_check', 'id')
@Check('satisfaction_setting_low_check', 'low_rating between 1 and 4')
export class SatisfactionSetting {
  @PrimaryColumn({ type: 'boolean', default: true })
  id: boolean;

  @Column({ name: 'channel_ids', type: 'uuid', array: true, default: () => `'{}'` })
  channelIds: string[];

  @Column({ name: 'delay_minutes', type: 'int', default: 15 })
  delayMinutes: number;

  @Column({ name: 'quiet_days', type: 'int', default: 30 })
  quietDays: number;

  @Column({ name: 'low_rating', type: 'smallint', default: 2 })
  lowRating: number;

  @Column({ type: 'jsonb', default: () => `'{}'` })
  words: Record<string, string>;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
