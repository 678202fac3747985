import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Something that was counted or measured in a conversation. No words, no names. */
@Entity({ name: 'figure_fact' })
export class FigureFact {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'message_id', type: 'uuid', nullable: true })
  messageId: string | null;

  @Column({ type: 'text' })
  fact: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'date' })
  day: string;

  @Column({ type: 'smallint' })
  hour: number;

  @Column({ type: 'bigint' })
  value: string;

  @Column({ type: 'smallint' })
  bucket: number;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'agent_id', type: 'uuid', nullable: true })
  agentId: string | null;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ name: 'topic_id', type: 'uuid', nullable: true })
  topicId: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  segments: string[];
}
