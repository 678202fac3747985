import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DepartmentLanguage } from '../contract.js';

/** People outside the desk who are asked: legal, fraud, a product. */
@Entity({ name: 'department' })
@Index('department_name', { synchronize: false })
@Check('department_language_check', `language in ('en', 'fr', 'nl')`)
@Check('department_answer_within_check', `answer_within_minutes > 0`)
export class Department {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  emails: string[];

  /** Of the mails to it. */
  @Column({ type: 'text', default: 'en' })
  language: DepartmentLanguage;

  /** Null: the default calendar. */
  @Column({ name: 'calendar_id', type: 'uuid', nullable: true })
  calendarId: string | null;

  /** Minutes of business time. */
  @Column({ name: 'answer_within_minutes', type: 'int' })
  answerWithinMinutes: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Questions of the past still name it. */
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
