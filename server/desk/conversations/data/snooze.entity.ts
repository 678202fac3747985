import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One time that a conversation was put aside. */
@Entity({ name: 'snooze' })
@Index('snooze_conversation', ['conversationId', 'at'])
export class Snooze {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;

  @Column({ name: 'snoozed_by', type: 'uuid', nullable: true })
  snoozedBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy: string | null;
}
