import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item that answers the question of a stream. */
@Entity({ name: 'listening_hit' })
export class ListeningHitRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'stream_id', type: 'uuid' })
  streamId: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @Column({ type: 'real' })
  relevance: number;

  @Column({ type: 'jsonb', default: [] })
  why: string[];

  @Column({ type: 'text', default: 'new' })
  state: 'new' | 'conversation' | 'chance' | 'done' | 'muted';

  @Column({ name: 'mute_id', type: 'uuid', nullable: true })
  muteId: string | null;

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt: Date | null;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ name: 'found_at', type: 'timestamptz', default: () => 'now()' })
  foundAt: Date;
}
