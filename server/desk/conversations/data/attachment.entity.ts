import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture, video or file of a message; the desk keeps its own copy. */
@Entity({ name: 'attachment' })
@Index('attachment_message', ['messageId', 'position'])
@Index('attachment_file', ['fileId'], { where: 'file_id is not null' })
@Index('attachment_pending', ['nextAttemptAt'], { where: `state = 'pending'` })
@Check('attachment_state_check', `state in ('pending', 'stored', 'refused', 'failed', 'linked')`)
export class Attachment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'text', nullable: true })
  mime: string | null;

  @Column({ type: 'int', nullable: true })
  bytes: number | null;

  @Column({ name: 'source_url', type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId: string | null;

  @Column({ type: 'text' })
  state: 'pending' | 'stored' | 'refused' | 'failed' | 'linked';

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'smallint', default: 0 })
  attempts: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz', nullable: true })
  nextAttemptAt: Date | null;
}
