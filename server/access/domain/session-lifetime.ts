const HOUR = 3_600_000;

const IDLE_MS = 12 * HOUR;
const LONGEST_MS = 7 * 24 * HOUR;
// Written at most this often, so that reading does not write a row with every request.
const TOUCH_MS = 60_000;

/** However busy, a session ends then. */
export const sessionExpiry = (startedAt: Date): Date => new Date(startedAt.getTime() + LONGEST_MS);

export const SESSION_SECONDS = LONGEST_MS / 1000;

/** A session that was last used at or before this has fallen asleep for good. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_MS);

export const needsTouch = (lastUsedAt: Date, now: Date): boolean =>
  now.getTime() - lastUsedAt.getTime() >= TOUCH_MS;
