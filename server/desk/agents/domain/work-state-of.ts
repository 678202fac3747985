import type { WorkState } from '../contract.js';

export interface Attendance {
  /** Their own word. */
  chosen: WorkState;
  /** A screen of theirs is connected now. */
  isHere: boolean;
  lastHereAt: Date;
  lastActiveAt: Date;
}

export interface Patience {
  awayAfterMinutes: number;
  offAfterMinutes: number;
}

const MINUTE = 60_000;

/** Whether somebody takes work: what they said, unless they fell silent or left. */
export function workStateOf(
  { chosen, isHere, lastHereAt, lastActiveAt }: Attendance,
  { awayAfterMinutes, offAfterMinutes }: Patience,
  now: Date,
): WorkState {
  const since = (then: Date): number => now.getTime() - then.getTime();
  if (chosen === 'off') return 'off';
  if (!isHere && since(lastHereAt) >= offAfterMinutes * MINUTE) return 'off';
  if (chosen === 'away' || since(lastActiveAt) >= awayAfterMinutes * MINUTE) return 'away';
  return 'available';
}
