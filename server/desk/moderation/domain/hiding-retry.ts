import type { HidingOutcome } from '../../../channels/contract.js';

const SECOND = 1000;
const WAITS = [5, 15, 60, 300, 900, 3600].map((seconds) => seconds * SECOND);

const WORTH_ANOTHER = ['unreachable', 'rate-limited', 'unavailable'] as const;

/** Milliseconds until it is tried again; null: the network has said no, or often enough nothing. */
export function hidingRetry(
  outcome: Exclude<HidingOutcome, { outcome: 'done' }>,
  attempts: number,
): number | null {
  if (attempts > WAITS.length) return null;
  const wait = WAITS[attempts - 1] ?? WAITS[0]!;
  // To ask twice does no harm, so an unknown outcome is asked again.
  if (outcome.outcome === 'unknown') return wait;
  if (!WORTH_ANOTHER.some((failure) => failure === outcome.failure)) return null;
  return Math.max(wait, outcome.retryAfterMs ?? 0);
}
