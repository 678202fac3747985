import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a language model made of a conversation, when somebody asked for it. */
@Entity({ name: 'conversation_summary' })
export class ConversationSummary {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  model: string;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy: string | null;

  /** Of the newest message that it knew. */
  @Column({ name: 'up_to_position', type: 'int' })
  upToPosition: number;
}
