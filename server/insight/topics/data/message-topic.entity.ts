import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one message is about. No row: nothing that the desk knows. */
@Entity({ name: 'message_topic' })
@Index('message_topic_topic', ['topicId', 'at'])
export class MessageTopic {
  @PrimaryColumn({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ name: 'topic_id', type: 'uuid' })
  topicId: string;

  /** 0 to 1: how near the message is to the middle of its topic. */
  @Column({ type: 'real' })
  similarity: number;

  /** Who said so; such a row is no guess of the desk. */
  @Column({ name: 'corrected_by', type: 'uuid', nullable: true })
  correctedBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
