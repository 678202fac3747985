import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A receipt about a reply whose id on the network is not known yet: a named item, or all of a thread up to a time. */
@Entity({ name: 'held_receipt' })
@Index('held_receipt_named', ['channelId', 'externalId', 'state'], {
  unique: true,
  where: 'external_id is not null',
})
@Index('held_receipt_thread', ['channelId', 'threadKey', 'state'], {
  unique: true,
  where: 'up_to is not null',
})
@Check('held_receipt_state_check', `state in ('delivered', 'read')`)
@Check('held_receipt_about_check', '(external_id is null) <> (up_to is null)')
export class HeldReceipt {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ name: 'thread_key', type: 'text' })
  threadKey: string;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId: string | null;

  @Column({ type: 'text' })
  state: 'delivered' | 'read';

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'up_to', type: 'timestamptz', nullable: true })
  upTo: Date | null;

  @Column({ name: 'received_at', type: 'timestamptz', default: () => 'now()' })
  receivedAt: Date;
}
