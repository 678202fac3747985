import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerHours, AnswerMode } from '../domain/answer-setting.js';

/** One row: how far the desk goes by itself. */
@Entity({ name: 'automatic_answer_setting' })
@Check('automatic_answer_setting_one_check', 'id')
@Check('automatic_answer_setting_mode_check', `mode in ('off', 'suggest', 'send')`)
@Check('automatic_answer_setting_hours_check', `hours in ('always', 'open', 'closed')`)
@Check('automatic_answer_setting_confidence_check', 'confidence between 0.5 and 1')
export class AutomaticAnswerSetting {
  @PrimaryColumn({ type: 'boolean', default: true })
  id: boolean;

  @Column({ type: 'text', default: 'suggest' })
  mode: AnswerMode;

  @Column({ type: 'real', default: () => '0.98' })
  confidence: number;

  @Column({ name: 'channel_ids', type: 'uuid', array: true, default: () => `'{}'` })
  channelIds: string[];

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  languages: string[];

  @Column({ type: 'text', default: 'always' })
  hours: AnswerHours;

  @Column({ name: 'calendar_id', type: 'uuid', nullable: true })
  calendarId: string | null;

  @Column({ type: 'jsonb', default: () => `'{}'` })
  notices: Record<string, string>;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
