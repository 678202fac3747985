import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One element of a delivery that could not become what it is. Nothing of it is lost. */
@Entity('quarantine')
export class Quarantine {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bigint', { name: 'inbound_event_id' })
  inboundEventId: string;

  @Column('int', { name: 'item_index' })
  itemIndex: number;

  @Column('text')
  network: string;

  @Column('uuid', { name: 'channel_id', nullable: true })
  channelId: string | null;

  @Column('text')
  code: string;

  @Column('text')
  reason: string;

  @Column('text')
  fragment: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;

  @Column('text', { nullable: true })
  resolution: 'replayed' | 'dismissed' | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;
}
