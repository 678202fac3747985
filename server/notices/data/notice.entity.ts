import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeKind } from '../domain/notice-kinds.js';

/** Something that one person should know. */
@Entity({ name: 'notice' })
@Unique('notice_once', ['userId', 'kind', 'cause'])
@Index('notice_of_person', { synchronize: false })
@Index('notice_unread', { synchronize: false })
@Index('notice_mail_due', { synchronize: false })
export class Notice {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  kind: NoticeKind;

  /** What it is about: an event's id or a name that is the same when told twice. */
  @Column({ type: 'text' })
  cause: string;

  @Column({ name: 'conversation_id', type: 'uuid', nullable: true })
  conversationId: string | null;

  /** Ids and small facts for the words that the reader's screen makes of it. */
  @Column({ type: 'jsonb', default: {} })
  params: Record<string, unknown>;

  /** False: it was wanted by mail only. */
  @Column({ name: 'in_desk', type: 'boolean', default: true })
  inDesk: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** When its mail is due; null when none is wanted, or it was sent. */
  @Column({ name: 'mail_at', type: 'timestamptz', nullable: true })
  mailAt: Date | null;
}
