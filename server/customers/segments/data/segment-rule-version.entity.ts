import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { Thresholds } from '../domain/segment-table.js';

/** A rule as it once was. */
@Entity({ name: 'segment_rule_version' })
export class SegmentRuleVersion {
  @PrimaryColumn({ type: 'text' })
  segment: Segment;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ name: 'is_on', type: 'boolean' })
  isOn: boolean;

  @Column({ type: 'jsonb' })
  thresholds: Thresholds;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
