import type { Story } from './story.js';

/** From an opening to its resolve. Epoch milliseconds. */
export interface Cycle {
  /** 1 for the first opening; each reopening counts one up. */
  number: number;
  from: number;
  /** Null while it is not resolved. */
  to: number | null;
}

/** The cycles of a conversation. One that a customer's word reopened begins with this word. */
export function cyclesOf({
  openedAt,
  words,
  statuses,
}: Pick<Story, 'openedAt' | 'words' | 'statuses'>): Cycle[] {
  const asked = words
    .filter(({ from }) => from === 'customer')
    .map(({ at }) => at)
    .sort((one, other) => one - other);
  const cycles: Cycle[] = [{ number: 1, from: Math.min(openedAt, ...asked.slice(0, 1)), to: null }];
  for (const { at, to } of [...statuses].sort((one, other) => one.at - other.at)) {
    const current = cycles.at(-1)!;
    if (to === 'resolved') current.to ??= Math.max(at, current.from);
    else if (current.to !== null) {
      const resolved = current.to;
      const word = asked.find((question) => question > resolved && question <= at);
      cycles.push({ number: current.number + 1, from: word ?? at, to: null });
    }
  }
  return cycles;
}

/** Whether a moment lies in a cycle, its ends included. */
export const isWithin = (at: number, { from, to }: Cycle): boolean =>
  at >= from && (to === null || at <= to);
