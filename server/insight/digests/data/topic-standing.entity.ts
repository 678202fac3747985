import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StandingState } from '../contract.js';

/** What those who can change it say of a topic; the newest row holds. */
@Entity({ name: 'topic_standing' })
@Index('topic_standing_topic', ['topicId', 'at', 'id'])
export class TopicStanding {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'topic_id', type: 'uuid' })
  topicId: string;

  @Column({ type: 'text' })
  state: StandingState | 'withdrawn';

  @Column({ type: 'text', default: '' })
  note: string;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ name: 'by_name', type: 'text' })
  byName: string;

  @Column({ type: 'timestamptz' })
  at: Date;
}
