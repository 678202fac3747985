import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail that is to go out, or went. */
@Entity({ name: 'mail' })
@Index('mail_due', { synchronize: false })
@Index('mail_recent', { synchronize: false })
export class MailRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  recipient: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', nullable: true })
  html: string | null;

  @Column({ name: 'reply_to', type: 'text', nullable: true })
  replyTo: string | null;

  @Column({ name: 'unsubscribe_url', type: 'text', nullable: true })
  unsubscribeUrl: string | null;

  /** Id of what it quotes from. */
  @Column({ type: 'uuid', nullable: true })
  about: string | null;

  @Column({ type: 'text', default: 'waiting' })
  state: 'waiting' | 'sent' | 'given-up';

  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ name: 'next_at', type: 'timestamptz', default: () => 'now()' })
  nextAt: Date;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError: string | null;

  @Column({ name: 'posted_at', type: 'timestamptz', default: () => 'now()' })
  postedAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;
}
