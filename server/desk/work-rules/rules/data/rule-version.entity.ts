import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleContent } from '../domain/rule.js';
import type { RuleAct } from '../domain/rule-acts.js';

/** A rule as it was once, with who made it so. */
@Entity({ name: 'rule_version' })
@Check(
  'rule_version_act_check',
  `act in ('made','changed','switched-on','switched-off','restored','removed','brought-back')`,
)
export class RuleVersionRow {
  @PrimaryColumn({ name: 'rule_id', type: 'uuid' })
  ruleId: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  act: RuleAct;

  @Column({ type: 'jsonb' })
  content: RuleContent;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
