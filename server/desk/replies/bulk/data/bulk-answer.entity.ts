import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One canned reply on its way to many customers. */
@Entity({ name: 'bulk_answer' })
@Unique('bulk_answer_client_id_key', ['clientId'])
@Index('bulk_answer_author', ['createdBy', 'createdAt'])
export class BulkAnswer {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Made by who asked: the same id again is the same answer. */
  @Column({ name: 'client_id', type: 'uuid' })
  clientId: string;

  /** Of the canned reply, as it was. */
  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'canned_reply_id', type: 'uuid', nullable: true })
  cannedReplyId: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true })
  stoppedAt: Date | null;

  @Column({ name: 'stopped_by', type: 'uuid', nullable: true })
  stoppedBy: string | null;
}
