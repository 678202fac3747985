const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits after each failed try; the last one reaches a day after the first. */
const WAITS = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 8 * HOUR];

/** Failures in a row, over at least a day, after which an address is no longer called. */
export const SWITCHED_OFF_AFTER_MS = 24 * HOUR;

/** When a delivery is tried again after this many tries; null: never. */
export function nextWebhookTry(attempts: number, now: Date): Date | null {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}
