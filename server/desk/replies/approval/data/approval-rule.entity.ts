import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Condition } from '../../../work-rules/conditions/contract.js';
import type { RuleAuthors } from '../domain/approval-rule.js';
import type { Risk } from '../domain/risk.js';

@Entity({ name: 'approval_rule' })
export class ApprovalRuleRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  authors: RuleAuthors;

  @Column({ type: 'jsonb' })
  condition: Condition;

  @Column({ type: 'text', array: true, default: '{}' })
  risks: Risk[];

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;
}
