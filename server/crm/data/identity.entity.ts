import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An author's profile on one network. */
@Entity({ name: 'identity' })
@Index('identity_customer', ['customerId'])
@Index('identity_words', { synchronize: false })
@Unique('identity_network_external_id_key', ['network', 'externalId'])
export class Identity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  network: string;

  @Column({ name: 'external_id', type: 'text' })
  externalId: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  /** The customer made with it; null while it never moved. */
  @Column({ name: 'home_customer_id', type: 'uuid', nullable: true })
  homeCustomerId: string | null;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'text', nullable: true })
  handle: string | null;

  @Column({ name: 'avatar_url', type: 'text', nullable: true })
  avatarUrl: string | null;

  @Column({ name: 'avatar_file_id', type: 'uuid', nullable: true })
  avatarFileId: string | null;

  @Column({ name: 'profile_url', type: 'text', nullable: true })
  profileUrl: string | null;

  @Column({ type: 'int', nullable: true })
  followers: number | null;

  @Column({ name: 'first_seen_at', type: 'timestamptz', default: () => 'now()' })
  firstSeenAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt: Date;

  @Column({ name: 'profile_at', type: 'timestamptz', nullable: true })
  profileAt: Date | null;
}
