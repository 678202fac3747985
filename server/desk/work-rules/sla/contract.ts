import { DUE_CLOCKS, type DueClock, type Priority } from '../../conversations/contract.js';
import type { Condition } from '../conditions/contract.js';

export const CLOCK_KINDS = DUE_CLOCKS;
export type ClockKind = DueClock;

/** Minutes that count in the policy's calendar, or all of them. */
export const TARGET_TIMES = ['business', 'calendar'] as const;
export type TargetTime = (typeof TARGET_TIMES)[number];

/** What is promised for conversations of one priority. */
export interface Target {
  priority: Priority;
  kind: ClockKind;
  minutes: number;
  time: TargetTime;
}

/** When somebody is told: at a share of the target (percent), or so many minutes of it before its end. */
export type Warning = { share: number } | { minutesBefore: number };

/** What a policy promises, to whom, and in whose time. */
export interface PolicyContent {
  name: string;
  condition: Condition;
  /** Null: the default calendar. */
  calendarId: string | null;
  targets: readonly Target[];
  warnings: readonly Warning[];
  automaticAnswerStops: boolean;
  enabled: boolean;
}

/** Facts about a clock as its events tell them; times are ISO 8601. */
interface ClockTold {
  clockId: string;
  kind: ClockKind;
  policyId: string;
  dueAt: string;
}

/** Events that this module writes. Those of a clock belong to its conversation. */
export interface SlaEvents {
  'clock.warned': ClockTold & { warning: number };
  'clock.breached': ClockTold;
  /** Answered or resolved; late when it was after the due time. */
  'clock.met': ClockTold & { isLate: boolean };
  /** Null: all open clocks were computed anew. */
  'policy.changed': { policyId: string | null };
}
