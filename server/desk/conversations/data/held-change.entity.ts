import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An edit or removal that arrived before what it changes. */
@Entity({ name: 'held_change' })
@Unique('held_change_channel_id_kind_external_id_occurred_at_change_key', [
  'channelId',
  'kind',
  'externalId',
  'occurredAt',
  'change',
])
export class HeldChange {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'external_id', type: 'text' })
  externalId: string;

  @Column({ type: 'jsonb' })
  change: Record<string, unknown>;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt: Date;

  @Column({ name: 'received_at', type: 'timestamptz', default: () => 'now()' })
  receivedAt: Date;
}
