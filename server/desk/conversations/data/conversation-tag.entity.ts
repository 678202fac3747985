import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A tag on a conversation, put there by somebody. */
@Entity({ name: 'conversation_tag' })
@Index('conversation_tag_tag', ['tagId'])
export class ConversationTag {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @PrimaryColumn({ name: 'tag_id', type: 'uuid' })
  tagId: string;

  @Column({ name: 'tagged_by', type: 'uuid', nullable: true })
  taggedBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
