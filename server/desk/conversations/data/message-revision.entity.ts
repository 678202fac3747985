import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a message said before it was edited. */
@Entity({ name: 'message_revision' })
@Index('message_revision_message', ['messageId', 'replacedAt'])
export class MessageRevision {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ type: 'text', nullable: true })
  text: string | null;

  @Column({ type: 'smallint', nullable: true })
  rating: number | null;

  @Column({ name: 'replaced_at', type: 'timestamptz' })
  replacedAt: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
