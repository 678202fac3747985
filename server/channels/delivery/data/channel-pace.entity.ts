import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much a channel may send now. Its row is also the lock under which replies of the channel are claimed. */
@Entity({ name: 'channel_pace' })
export class ChannelPace {
  @PrimaryColumn({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'double precision' })
  tokens: number;

  @Column({ name: 'refilled_at', type: 'timestamptz', default: () => 'now()' })
  refilledAt: Date;

  @Column({ name: 'blocked_until', type: 'timestamptz', nullable: true })
  blockedUntil: Date | null;
}
