import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person, known by one or more identities. */
@Entity({ name: 'customer' })
@Index('customer_recent', { synchronize: false })
@Index('customer_words', { synchronize: false })
export class Customer {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'citext', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  /** Who stands for this customer; null: they stand for themselves. */
  @Column({ name: 'part_of', type: 'uuid', nullable: true })
  partOf: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
