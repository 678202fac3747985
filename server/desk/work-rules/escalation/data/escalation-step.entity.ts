import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClimbReason, StepAct } from '../contract.js';

/** One step of the way of an escalation. */
@Entity({ name: 'escalation_step' })
@Index('escalation_step_escalation', ['escalationId', 'id'])
export class EscalationStep {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'escalation_id', type: 'uuid' })
  escalationId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  act: StepAct;

  @Column({ type: 'smallint' })
  rung: number;

  /** Null: the desk itself. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ name: 'target_name', type: 'text', nullable: true })
  targetName: string | null;

  @Column({ type: 'text', nullable: true })
  why: ClimbReason | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
