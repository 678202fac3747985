import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody called by name in an internal note. */
@Entity({ name: 'note_mention' })
@Index('note_mention_conversation', ['conversationId'])
@Index('note_mention_unseen', ['userId', 'conversationId'], { where: 'seen_at is null' })
export class NoteMention {
  @PrimaryColumn({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt: Date | null;
}
