import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { Thresholds } from '../domain/segment-table.js';

/** When a customer is in a segment; what is not named stands as the house sets it. */
@Entity({ name: 'segment_rule' })
export class SegmentRule {
  @PrimaryColumn({ type: 'text' })
  segment: Segment;

  @Column({ name: 'is_on', type: 'boolean', default: true })
  isOn: boolean;

  @Column({ type: 'jsonb', default: () => `'{}'` })
  thresholds: Thresholds;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;
}
