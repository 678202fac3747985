import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a person has read a conversation. */
@Entity({ name: 'read_marker' })
export class ReadMarker {
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
