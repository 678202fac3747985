import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who wrote in a conversation. */
@Entity({ name: 'conversation_participant' })
@Index('conversation_participant_identity', { synchronize: false })
export class ConversationParticipant {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @PrimaryColumn({ name: 'identity_id', type: 'uuid' })
  identityId: string;

  @Column({ name: 'first_at', type: 'timestamptz' })
  firstAt: Date;

  @Column({ name: 'last_at', type: 'timestamptz' })
  lastAt: Date;

  @Column({ name: 'message_count', type: 'int', default: 0 })
  messageCount: number;
}
