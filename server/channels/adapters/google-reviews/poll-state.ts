import type { PollState } from '../../contract.js';
import { formatKnown, parseKnown, type KnownReviews } from './known-reviews.js';

const OVERLAP_MS = 10 * 60_000;
const COMPLETE_EVERY_MS = 6 * 3_600_000;
const COMPLETE_LOOKS_BACK_MS = 30 * 24 * 3_600_000;

/**
 * A round reads the list, last changed first. A `recent` round stops at what it knows; now and
 * then a `complete` round goes to the end, because only that shows what is gone.
 */
export interface Round {
  mode: 'recent' | 'complete';
  pageToken: string | undefined;
  since: Date;
  startedAt: Date;
  completeAt: Date | undefined;
  known: KnownReviews;
  /** Ids read so far in a complete round. */
  seen: readonly string[];
}

export function roundOf(state: PollState, now: Date): Round {
  const known = parseKnown(state.known);
  const completeAt = timeIn(state, 'completeAt');
  const startedAt = timeIn(state, 'startedAt');
  const since = timeIn(state, 'since');
  if (startedAt && since && state.pageToken) {
    const mode = state.mode === 'complete' ? 'complete' : 'recent';
    const seen = (state.seen ?? '').split('\n').filter((id) => id !== '');
    return { mode, pageToken: state.pageToken, since, startedAt, completeAt, known, seen };
  }
  const last = timeIn(state, 'readTo');
  const isDue = !last || !completeAt || now.getTime() - completeAt.getTime() >= COMPLETE_EVERY_MS;
  const from =
    isDue || !last ? now.getTime() - COMPLETE_LOOKS_BACK_MS : last.getTime() - OVERLAP_MS;
  const mode = isDue ? 'complete' : 'recent';
  const begin = { pageToken: undefined, startedAt: now, completeAt, known, seen: [] };
  return { ...begin, mode, since: new Date(from) };
}

export function continued(round: Round, pageToken: string, seen: readonly string[]): PollState {
  return {
    mode: round.mode,
    pageToken,
    since: round.since.toISOString(),
    startedAt: round.startedAt.toISOString(),
    known: formatKnown(round.known),
    ...(round.completeAt ? { completeAt: round.completeAt.toISOString() } : {}),
    ...(round.mode === 'complete' ? { seen: seen.join('\n') } : {}),
  };
}

export function finished(round: Round): PollState {
  const completeAt = round.mode === 'complete' ? round.startedAt : round.completeAt;
  return {
    readTo: round.startedAt.toISOString(),
    known: formatKnown(round.known),
    ...(completeAt ? { completeAt: completeAt.toISOString() } : {}),
  };
}

function timeIn(state: PollState, name: string): Date | undefined {
  const at = new Date(state[name] ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at;
}
