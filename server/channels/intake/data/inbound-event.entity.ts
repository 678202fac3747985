import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One delivery of a network, byte for byte, kept before it is understood. */
@Entity('inbound_event')
export class InboundEvent {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id: string;

  /** Channel id, or the network's name for deliveries to an app-wide address. */
  @Column('text')
  source: string;

  @Column('text')
  network: string;

  @Column('uuid', { name: 'channel_id', nullable: true })
  channelId: string | null;

  @Column('text', { name: 'delivery_key' })
  deliveryKey: string;

  @Column('text')
  origin: 'webhook' | 'poll';

  @Column('jsonb')
  headers: Record<string, string>;

  @Column('bytea')
  body: Buffer;

  @Column('timestamptz', { name: 'received_at', default: () => 'now()' })
  receivedAt: Date;

  @Column('text', { default: 'new' })
  state: 'new' | 'done' | 'quarantined';

  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'processed_at', nullable: true })
  processedAt: Date | null;
}
