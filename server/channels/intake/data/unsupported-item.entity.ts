import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a network sent something that means nothing to the desk. */
@Entity('unsupported_item')
export class UnsupportedItem {
  @PrimaryColumn('text')
  source: string;

  @PrimaryColumn('text')
  what: string;

  @Column('text')
  network: string;

  @Column('uuid', { name: 'channel_id', nullable: true })
  channelId: string | null;

  @Column('bigint', { default: 0 })
  count: string;

  @Column('timestamptz', { name: 'first_at', default: () => 'now()' })
  firstAt: Date;

  @Column('timestamptz', { name: 'last_at', default: () => 'now()' })
  lastAt: Date;

  @Column('bigint', { name: 'sample_event_id', nullable: true })
  sampleEventId: string | null;
}
