import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Condition } from '../../conditions/contract.js';
import type { RelaxStep, Strategy } from '../contract.js';

/** Where work waits for an agent, and whom it waits for. */
@Entity({ name: 'routing_queue' })
@Index('routing_queue_name', { synchronize: false })
@Check(
  'routing_queue_strategy_check',
  `strategy in ('last-agent', 'least-loaded', 'longest-idle', 'pull')`,
)
export class RoutingQueue {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'int' })
  place: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  condition: Condition;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  skills: string[];

  @Column({ name: 'needs_language', type: 'boolean', default: false })
  needsLanguage: boolean;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ type: 'text' })
  strategy: Strategy;

  @Column({ type: 'jsonb', default: [] })
  steps: RelaxStep[];

  @Column({ type: 'boolean', default: true })
  enabled: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;
}
