import type { Priority } from '../../../conversations/contract.js';
import type { ClockKind } from '../contract.js';
import type { Moment } from './course.js';
import type { Snapshot } from './plan-clocks.js';
import type { Pause } from './runs-of.js';

/** A clock as it is kept. */
export interface ClockRow {
  id: string;
  conversationId: string;
  cycle: number;
  kind: ClockKind;
  turn: number;
  startedAt: Date;
  /** Null while it pauses with time left. */
  dueAt: Date | null;
  pauses: Pause[];
  stoppedAt: Date | null;
  isRunning: boolean;
  isWarned: boolean;
  outcome: 'met' | 'late' | null;
  decidedAt: Date | null;
  /** Still to come. */
  moments: Moment[];
  nextFireAt: Date | null;
  policyId: string;
  snapshot: Snapshot;
  priority: Priority;
  channelId: string;
  teamId: string | null;
  agentId: string | null;
}

export interface KnownClock extends ClockRow {
  /** Thresholds that were fired already. */
  fired: readonly string[];
}

/** A warning or a breach that happened. */
export interface Firing {
  clockId: string;
  threshold: string;
  /** The true moment. */
  dueAt: Date;
  firedAt: Date;
}
