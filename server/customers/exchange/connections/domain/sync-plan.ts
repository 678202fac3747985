import type { CrmCursor, CrmFailure } from './crm-connector.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const POLL_EVERY_MS = 5 * MINUTE;
/** CRMs show changes a little late, and clocks differ. */
const OVERLAP_MS = 2 * MINUTE;
const WAITS = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];

const BEGINNING: CrmCursor = { at: new Date(0).toISOString(), id: null, inRun: true };

/** Where to read from. What is read twice changes nothing; what is not read at all is lost. */
export function readFrom(cursor: CrmCursor | null): CrmCursor {
  if (!cursor) return BEGINNING;
  if (cursor.inRun) return cursor;
  const at = Math.max(0, Date.parse(cursor.at) - OVERLAP_MS);
  return { at: new Date(at).toISOString(), id: null, inRun: true };
}

/** When to try again after so many failures in a row, this one included. */
export function nextSync(failures: number, { code, retryAfterMs }: CrmFailure, now: Date): Date {
  const wait = WAITS[Math.min(failures, WAITS.length) - 1] ?? POLL_EVERY_MS;
  // Nobody will have given other credentials within seconds.
  const least = code === 'auth' ? 15 * MINUTE : (retryAfterMs ?? 0);
  return new Date(now.getTime() + Math.min(Math.max(wait, least), 60 * MINUTE));
}

const NOTE_WAITS = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  60 * MINUTE,
  4 * 60 * MINUTE,
  12 * 60 * MINUTE,
];

/** When a note is tried again; null: never. */
export function nextNoteTry(attempts: number, failure: CrmFailure, now: Date): Date | null {
  const wait = NOTE_WAITS[attempts - 1];
  if (wait === undefined || failure.code === 'refused') return null;
  return new Date(now.getTime() + Math.max(wait, failure.retryAfterMs ?? 0));
}
