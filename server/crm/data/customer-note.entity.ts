import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What colleagues should know about a customer. */
@Entity({ name: 'customer_note' })
@Index('customer_note_customer', { synchronize: false })
@Index('customer_note_words', { synchronize: false })
export class CustomerNote {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId: string | null;

  @Column({ type: 'text' })
  body: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ name: 'removed_by', type: 'uuid', nullable: true })
  removedBy: string | null;
}
