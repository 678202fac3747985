import type { PollState } from '../../contract.js';

/** So many ids below the highest known one are read again, for edits and removals. */
const OVERLAP_IDS = 50;
const KEPT_IDS = 200;
const FIRST_LOOK_BACK_MS = 24 * 3_600_000;

export interface Round {
  /** Highest id of the last complete round; 0 before there was one. */
  highest: number;
  /** Lowest id of interest; undefined in the first round of a channel. */
  fromId: number | undefined;
  /** What counts instead of the id in the first round. */
  firstSince: Date;
  before: number | undefined;
  page: number;
  /** Ids that the last round saw. */
  known: readonly number[];
  /** Ids that this round saw so far. */
  seen: readonly number[];
}

export function roundOf(state: PollState, now: Date): Round {
  const known = numbers(state.known);
  const highest = Math.max(0, Number(state.highest) || 0);
  return {
    highest,
    fromId: highest === 0 ? undefined : Math.max(1, highest - OVERLAP_IDS),
    firstSince: new Date(now.getTime() - FIRST_LOOK_BACK_MS),
    before: Number(state.before) || undefined,
    page: Number(state.page) || 0,
    known,
    seen: numbers(state.seen),
  };
}

/** `highest` moves only when the round is through, so that a broken round is read again. */
export function continued(round: Round, before: number, seen: readonly number[]): PollState {
  return {
    highest: String(round.highest),
    known: round.known.join(' '),
    before: String(before),
    page: String(round.page + 1),
    seen: seen.join(' '),
  };
}

export function finished(round: Round, seen: readonly number[]): PollState {
  const known = [...new Set(seen)].sort((a, b) => b - a).slice(0, KEPT_IDS);
  const highest = Math.max(round.highest, known[0] ?? 0);
  return { highest: String(highest), known: known.join(' ') };
}

function numbers(text: string | undefined): number[] {
  return (text ?? '')
    .split(' ')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0);
}
