import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PollState } from '../../contract.js';

export type ChannelState = 'connected' | 'auth-failed' | 'paused' | 'removed';

@Entity('channel')
export class Channel {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'brand_id', nullable: true })
  brandId: string | null;

  @Column('text')
  network: string;

  @Column('text', { name: 'account_id' })
  accountId: string;

  @Column('text')
  name: string;

  /** What is not secret. */
  @Column('jsonb')
  settings: Record<string, string | number>;

  /** The rest, sealed. */
  @Column('bytea', { nullable: true })
  secrets: Buffer | null;

  @Column('text', { default: 'connected' })
  state: ChannelState;

  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;

  @Column('timestamptz', { name: 'state_at', default: () => 'now()' })
  stateAt: Date;

  @Column('timestamptz', { name: 'last_item_at', nullable: true })
  lastItemAt: Date | null;

  @Column('timestamptz', { name: 'last_webhook_at', nullable: true })
  lastWebhookAt: Date | null;

  @Column('timestamptz', { name: 'last_poll_at', nullable: true })
  lastPollAt: Date | null;

  @Column('text', { name: 'last_poll_error', nullable: true })
  lastPollError: string | null;

  @Column('timestamptz', { name: 'token_expires_at', nullable: true })
  tokenExpiresAt: Date | null;

  @Column('jsonb', { name: 'poll_state', default: {} })
  pollState: PollState;

  @Column('timestamptz', { name: 'next_poll_at', nullable: true })
  nextPollAt: Date | null;

  @Column('timestamptz', { name: 'poll_lease_until', nullable: true })
  pollLeaseUntil: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
