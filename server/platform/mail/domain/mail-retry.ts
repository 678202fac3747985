const MINUTE = 60_000;

/** How long a mail is tried. */
export const GIVE_UP_AFTER_MS = 24 * 60 * MINUTE;

const WAITS = [1, 2, 5, 10, 20, 40, 60].map((minutes) => minutes * MINUTE);

/** When a mail that was not taken over is tried again; null: never, a day has passed. */
export function nextMailTry(attempts: number, postedAt: Date, now: Date): Date | null {
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1] ?? WAITS[0]!;
  const at = new Date(now.getTime() + wait);
  return at.getTime() - postedAt.getTime() > GIVE_UP_AFTER_MS ? null : at;
}
