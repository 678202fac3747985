import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a network says of the audience of a page, ours or a competitor's, on one day. */
@Entity({ name: 'audience_count' })
export class AudienceCount {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  whose: 'own' | 'competitor';

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'channel_id', type: 'uuid', nullable: true })
  channelId: string | null;

  @Column({ name: 'on_day', type: 'date' })
  onDay: string;

  @Column({ type: 'bigint', nullable: true })
  followers: string | null;

  @Column({ type: 'bigint', nullable: true })
  likes: string | null;

  @Column({ type: 'bigint', nullable: true })
  comments: string | null;

  @Column({ type: 'bigint', nullable: true })
  shares: string | null;

  @Column({ type: 'bigint', nullable: true })
  clicks: string | null;

  @Column({ type: 'bigint', nullable: true })
  mentions: string | null;

  @Column({ type: 'text' })
  source: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
