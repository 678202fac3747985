import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A canned reply that the desk may send by itself, on whose word. */
@Entity({ name: 'automatic_answer_permit' })
export class AutomaticAnswerPermit {
  @PrimaryColumn({ name: 'canned_reply_id', type: 'uuid' })
  cannedReplyId: string;

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
