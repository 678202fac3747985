import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Segment } from '../contract.js';

/** That a colleague says what a customer is or is not, why, and for how long. */
@Entity({ name: 'customer_segment' })
@Check(
  'customer_segment_segment_check',
  `segment in ('buyer', 'loyal', 'dissatisfied', 'influencer', 'ambassador', 'vip')`,
)
export class CustomerSegment {
  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @PrimaryColumn({ type: 'text' })
  segment: Segment;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'set_by', type: 'uuid', nullable: true })
  setBy: string | null;

  @Column({ name: 'set_at', type: 'timestamptz', default: () => 'now()' })
  setAt: Date;

  /** Null: until somebody takes it away. */
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  /** False: a colleague says that the customer is not, whatever the rules find. */
  @Column({ name: 'is_member', type: 'boolean', default: true })
  isMember: boolean;
}
