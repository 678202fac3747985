import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { Because } from '../domain/because.js';

/** That a customer came into a segment or left it, by a rule or by the word of a colleague. */
@Entity({ name: 'segment_change' })
@Index('segment_change_customer', ['customerId', 'at'])
export class SegmentChange {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @Column({ type: 'text' })
  segment: Segment;

  @Column({ type: 'boolean' })
  gained: boolean;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  because: readonly Because[];

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
