import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That somebody saw a customer's data within an hour, and how often. */
@Entity({ name: 'customer_read' })
@Check('customer_read_what_check', `what in ('page', 'search', 'export')`)
@Index('customer_read_hour', { synchronize: false })
export class CustomerRead {
  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @PrimaryColumn({ type: 'timestamptz' })
  hour: Date;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @PrimaryColumn({ type: 'text' })
  what: 'page' | 'search' | 'export';

  @Column({ type: 'int', default: 1 })
  times: number;
}
