import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FailureClass } from '../../contract.js';

/** One time that bytes may have left the house. */
@Entity({ name: 'reply_attempt' })
export class ReplyAttempt {
  @PrimaryColumn({ name: 'reply_id', type: 'uuid' })
  replyId: string;

  @PrimaryColumn({ type: 'int' })
  attempt: number;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome: 'sent' | 'not-sent' | 'unknown' | null;

  @Column({ name: 'failure_class', type: 'text', nullable: true })
  failureClass: FailureClass | null;

  @Column({ type: 'text', nullable: true })
  detail: string | null;
}
