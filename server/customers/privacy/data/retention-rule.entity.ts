import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { RetentionKind } from '../domain/retention-kinds.js';

/** How long a kind of data stays, where somebody said so. */
@Entity({ name: 'retention_rule' })
@Check('retention_rule_days_check', 'days between 1 and 36500')
export class RetentionRule {
  @PrimaryColumn({ type: 'text' })
  kind: RetentionKind;

  @Column({ type: 'int' })
  days: number;

  @Column({ name: 'is_on', type: 'boolean', default: false })
  isOn: boolean;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @Column({ name: 'updated_by', type: 'uuid', nullable: true })
  updatedBy: string | null;
}
