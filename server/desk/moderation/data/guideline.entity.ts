import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Condition } from '../../work-rules/conditions/contract.js';
import type { ForbiddenPhrase } from '../contract.js';
import type { GuidelineText } from '../domain/guideline.js';

@Entity({ name: 'guideline' })
@Index('guideline_order', ['position'])
export class GuidelineRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'jsonb' })
  condition: Condition;

  @Column({ type: 'jsonb' })
  texts: GuidelineText[];

  @Column({ type: 'jsonb', default: [] })
  phrases: ForbiddenPhrase[];

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;
}
