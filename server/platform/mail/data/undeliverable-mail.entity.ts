import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail that came in and that nobody could take; its words are not kept. */
@Entity({ name: 'undeliverable_mail' })
@Index('undeliverable_mail_recent', { synchronize: false })
export class UndeliverableMail {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  sender: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  why: string;

  @Column({ name: 'received_at', type: 'timestamptz', default: () => 'now()' })
  receivedAt: Date;
}
