import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message in which a customer complained: what lists count without reading labels. */
@Entity({ name: 'complaint' })
export class Complaint {
  @PrimaryColumn({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'identity_id', type: 'uuid' })
  identityId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'timestamptz' })
  at: Date;
}
