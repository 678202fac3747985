import type { FailureClass } from '../../contract.js';

const SECOND = 1000;
const LONGEST = 15 * 60 * SECOND;
const LONGEST_PAUSE = 60 * SECOND;
const AUTH_PAUSE = 5 * SECOND;
/** Where the network knows no window, an answer that is a day late helps nobody. */
const PATIENCE = 24 * 60 * 60 * SECOND;

export interface NotSentFacts {
  failure: FailureClass;
  /** What the network asked for, milliseconds. */
  retryAfterMs?: number;
  /** Attempts so far, this one included. */
  attempt: number;
  createdAt: Date;
  /** End of the network's reply window, where there is one. */
  windowEndsAt: Date | null;
  now: Date;
  /** From 0 up to 1. */
  chance: number;
}

export type NotSentPlan =
  /** Again at this time; the channel rests until then or a little less. */
  | { kind: 'retry'; at: Date; restUntil: Date }
  /** Everything of the channel waits until somebody reconnects it. */
  | { kind: 'wait-for-channel'; restUntil: Date }
  /** The network has it and may still publish it: never again by itself, never called failed. */
  | { kind: 'hold' }
  | { kind: 'fail'; failure: FailureClass };

const RETRIED: readonly FailureClass[] = ['unreachable', 'rate-limited', 'unavailable'];

/** What follows from a reply that provably was not sent. */
export function afterNotSent(facts: NotSentFacts): NotSentPlan {
  if (facts.failure === 'auth')
    return { kind: 'wait-for-channel', restUntil: later(facts.now, AUTH_PAUSE) };
  if (facts.failure === 'awaiting-moderation') return { kind: 'hold' };
  if (!RETRIED.includes(facts.failure)) return { kind: 'fail', failure: facts.failure };
  const wait = facts.retryAfterMs ?? backoff(facts.attempt, facts.chance);
  const at = later(facts.now, wait);
  if (facts.windowEndsAt && at >= facts.windowEndsAt)
    return { kind: 'fail', failure: 'window-closed' };
  if (at >= later(facts.createdAt, PATIENCE)) return { kind: 'fail', failure: facts.failure };
  const isAsked = facts.failure === 'rate-limited' && facts.retryAfterMs !== undefined;
  const rest = isAsked ? wait : Math.min(wait, LONGEST_PAUSE);
  return { kind: 'retry', at, restUntil: later(facts.now, rest) };
}

/** Full jitter: anything from a second up to a limit that doubles with each attempt. */
export function backoff(attempt: number, chance: number): number {
  const limit = Math.min(LONGEST, SECOND * 2 ** Math.min(attempt, 20));
  return Math.round(SECOND + chance * (limit - SECOND));
}

/** How long a channel rests after so many calls in a row whose outcome nobody knows. */
export const restAfterUnknown = (inARow: number): number =>
  Math.min(LONGEST_PAUSE, SECOND * 2 ** Math.min(inARow - 1, 10));

const later = (time: Date, ms: number): Date => new Date(time.getTime() + ms);
