import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { Because } from '../domain/because.js';

/** What a customer is by the rules, before the word of a colleague. */
@Entity({ name: 'segment_membership' })
@Index('segment_membership_segment', ['segment', 'since'])
export class SegmentMembership {
  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @PrimaryColumn({ type: 'text' })
  segment: Segment;

  /** In words, in English. */
  @Column({ type: 'text' })
  reason: string;

  /** The figures behind the words. */
  @Column({ type: 'jsonb' })
  because: readonly Because[];

  @Column({ type: 'timestamptz' })
  since: Date;

  @Column({ name: 'checked_at', type: 'timestamptz' })
  checkedAt: Date;
}
