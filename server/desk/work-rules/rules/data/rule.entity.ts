import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Condition } from '../../conditions/contract.js';
import type { Trigger } from '../contract.js';
import type { ActionStep, TriggerSettings } from '../domain/rule.js';

/** One rule as it is now; those taken away keep their row, so that they can be brought back. */
@Entity({ name: 'rule' })
@Check(
  'rule_trigger_check',
  `trigger in ('message-received','status-changed','fact-changed','clock-warned','clock-breached','idle-unassigned','idle-waiting-for-us','idle-waiting-for-customer')`,
)
export class RuleRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'text' })
  trigger: Trigger;

  @Column({ type: 'jsonb', default: {} })
  settings: TriggerSettings;

  @Column({ type: 'jsonb' })
  condition: Condition;

  @Column({ type: 'jsonb' })
  actions: ActionStep[];

  @Column({ name: 'stop_after', type: 'boolean', default: false })
  stopAfter: boolean;

  @Column({ name: 'is_enabled', type: 'boolean', default: false })
  isEnabled: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
