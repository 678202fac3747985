import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Facts } from '../../conditions/contract.js';
import type { Trigger } from '../contract.js';
import type { ActionResult } from '../domain/action-result.js';

/** One time that a rule did something, with the facts that made it do so. */
@Entity({ name: 'rule_firing' })
@Index('rule_firing_rule', { synchronize: false })
@Index('rule_firing_conversation', { synchronize: false })
@Unique('rule_firing_once', ['ruleId', 'triggerKey'])
export class RuleFiringRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'rule_id', type: 'uuid' })
  ruleId: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'message_id', type: 'uuid', nullable: true })
  messageId: string | null;

  @Column({ type: 'text' })
  trigger: Trigger;

  @Column({ name: 'trigger_key', type: 'text' })
  triggerKey: string;

  @Column({ type: 'smallint', default: 0 })
  depth: number;

  @Column({ type: 'jsonb' })
  facts: Partial<Facts>;

  @Column({ type: 'jsonb' })
  results: ActionResult[];

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
