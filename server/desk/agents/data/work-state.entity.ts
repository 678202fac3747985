import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkState } from '../contract.js';

/** Whether somebody takes work, and since when. */
@Entity({ name: 'work_state' })
@Check('work_state_chosen_check', `chosen in ('available', 'away', 'off')`)
@Check('work_state_state_check', `state in ('available', 'away', 'off')`)
export class WorkStateRow {
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  /** Their own word. */
  @Column({ type: 'text', default: 'available' })
  chosen: WorkState;

  /** What the desk makes of it. */
  @Column({ type: 'text' })
  state: WorkState;

  @Column({ type: 'timestamptz' })
  since: Date;

  /** When they last did something. */
  @Column({ name: 'last_active_at', type: 'timestamptz' })
  lastActiveAt: Date;

  /** When a screen of theirs was last connected. */
  @Column({ name: 'last_here_at', type: 'timestamptz' })
  lastHereAt: Date;
}
