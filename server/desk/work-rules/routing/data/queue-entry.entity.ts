import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One stay of a conversation in a queue, from when it began to wait to how that ended. */
@Entity({ name: 'queue_entry' })
@Index('queue_entry_waiting', ['conversationId'], { unique: true, where: 'ended_at is null' })
@Index('queue_entry_try', ['nextTryAt'], { where: 'ended_at is null' })
@Index('queue_entry_queue', ['queueId'], { where: 'ended_at is null' })
@Index('queue_entry_held', ['conversationId'], { unique: true, where: 'held' })
@Index('queue_entry_given', ['userId', 'endedAt'], { where: `ended_as = 'given'` })
@Check('queue_entry_end_check', `ended_as in ('given', 'taken', 'left')`)
export class QueueEntry {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'queue_id', type: 'uuid', nullable: true })
  queueId: string | null;

  @Column({ type: 'timestamptz' })
  since: Date;

  @Column({ name: 'next_try_at', type: 'timestamptz' })
  nextTryAt: Date;

  /** Who let it lie before. */
  @Column({ name: 'passed_ids', type: 'uuid', array: true, default: () => `'{}'` })
  passedIds: string[];

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_as', type: 'text', nullable: true })
  endedAs: string | null;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: string | null;

  /** Whoever got it by this entry has it still. */
  @Column({ type: 'boolean', default: false })
  held: boolean;
}
