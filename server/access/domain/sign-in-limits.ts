/** How many tries one key has in a window of time. */
export interface AttemptLimit {
  readonly tries: number;
  readonly windowMs: number;
}

const MINUTE = 60_000;

/**
 * A person mistypes a few times; a whole office shares one address. Guessing a password of the
 * least allowed strength takes years at these rates.
 */
export const LIMITS = {
  account: { tries: 10, windowMs: 15 * MINUTE },
  address: { tries: 30, windowMs: 15 * MINUTE },
  'own-password': { tries: 10, windowMs: 15 * MINUTE },
} as const satisfies Record<string, AttemptLimit>;

export type AttemptKind = keyof typeof LIMITS;

/** The longest window: older attempts decide nothing any more. */
export const LONGEST_WINDOW_MS = Math.max(...Object.values(LIMITS).map(({ windowMs }) => windowMs));

export const windowStart = (kind: AttemptKind, now: Date): Date =>
  new Date(now.getTime() - LIMITS[kind].windowMs);

/**
 * Whole seconds to wait before this attempt may be made, 0 when it may be made now.
 * @param made times of the attempts within the window, this one among them, oldest first
 */
export function secondsToWait(kind: AttemptKind, made: readonly Date[], now: Date): number {
  const { tries, windowMs } = LIMITS[kind];
  if (made.length <= tries) return 0;
  const blocking = made[made.length - 1 - tries];
  if (!blocking) return 0;
  return Math.max(1, Math.ceil((blocking.getTime() + windowMs - now.getTime()) / 1000));
}
