import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeChoices } from '../domain/notice-kinds.js';

/** How one person wants to be told. Without a row: as the kinds do by themselves. */
@Entity({ name: 'notice_setting' })
export class NoticeSetting {
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ type: 'jsonb', default: {} })
  choices: NoticeChoices;

  /** Minutes of the day; both or none. */
  @Column({ name: 'quiet_from', type: 'smallint', nullable: true })
  quietFrom: number | null;

  @Column({ name: 'quiet_to', type: 'smallint', nullable: true })
  quietTo: number | null;
}
