import type { Status } from '../../../conversations/contract.js';

/** What happened in a conversation as far as clocks care. Times are epoch milliseconds, in any order. */
export interface Timeline {
  openedAt: number;
  /** Customer messages that stand and were not excused from an answer. */
  questions: readonly number[];
  /** What the brand said and the customer could see. */
  replies: readonly Reply[];
  /** Changes of the status; before the first one it is open. */
  statuses: readonly StatusChange[];
}

export interface Reply {
  at: number;
  isAutomatic: boolean;
  /** Null when it was written elsewhere, or by nobody. */
  authorId: string | null;
}

export interface StatusChange {
  at: number;
  to: Status;
}

/** From an opening to its resolve. */
export interface Cycle {
  number: number;
  from: number;
  /** The resolve; null while it is not resolved. */
  to: number | null;
}

const byTime = (one: { at: number }, other: { at: number }): number => one.at - other.at;

/** The same timeline whatever the order in which its parts became known. */
export const inOrder = (timeline: Timeline): Timeline => ({
  openedAt: timeline.openedAt,
  questions: [...timeline.questions].sort((one, other) => one - other),
  replies: [...timeline.replies].sort(byTime),
  statuses: [...timeline.statuses].sort(byTime),
});

/**
 * The cycles of an ordered timeline. One that a customer's word reopened begins with this word,
 * which the desk may have learned of a little later.
 */
export function cyclesOf({ openedAt, questions, statuses }: Timeline): Cycle[] {
  const cycles: Cycle[] = [{ number: 1, from: openedAt, to: null }];
  for (const { at, to } of statuses) {
    const current = cycles.at(-1)!;
    if (to === 'resolved') current.to ??= Math.max(at, current.from);
    else if (current.to !== null) {
      const resolved = current.to;
      const word = questions.find((question) => question > resolved && question <= at);
      cycles.push({ number: current.number + 1, from: word ?? at, to: null });
    }
  }
  return cycles;
}
