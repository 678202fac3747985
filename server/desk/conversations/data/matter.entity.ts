import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Several conversations of one customer about the same thing. */
@Entity({ name: 'matter' })
@Index('matter_customer', ['customerId'])
export class Matter {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
