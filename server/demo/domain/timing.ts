import type { Dice } from './dice.js';
import { DAY, HOUR, type House, MINUTE, whenAwake, whenStaffed } from './rhythm.js';
import type { Genre, Line } from './scenario.js';

/** Minutes that people and the desk take, at least and at most; most are quick. */
const CUSTOMER: Readonly<Record<Genre, [number, number]>> = {
  message: [1, 260],
  comment: [3, 900],
  review: [120, 4_000],
  recommendation: [30, 1_500],
  forum: [20, 2_200],
};
const DESK: Readonly<Record<Genre, [number, number]>> = {
  message: [2, 170],
  comment: [4, 320],
  review: [60, 1_500],
  recommendation: [15, 600],
  forum: [20, 900],
};

/** When each line is said; the first at the beginning. Whole milliseconds, always ascending. */
export function timesOf(
  lines: readonly Line[],
  genre: Genre,
  begin: number,
  house: House,
  dice: Dice,
): Date[] {
  const times: Date[] = [];
  let at = begin;
  for (const [index, line] of lines.entries()) {
    if (index > 0) at = next(line, at, genre, house, dice);
    // Networks count in seconds.
    at = Math.ceil(at / 1000) * 1000;
    times.push(new Date(at));
  }
  return times;
}

function next(line: Line, last: number, genre: Genre, house: House, dice: Dice): number {
  const atLeast = last + 20_000;
  if (line.later) return whenAwake(last + dice.longTail(20, 90) * HOUR, house, dice);
  if (line.by === 'note')
    return Math.max(atLeast, whenStaffed(last + dice.longTail(2, 40) * MINUTE, house, dice));
  if (line.by !== 'customer') {
    const [least, most] = DESK[genre];
    return Math.max(atLeast, whenStaffed(last + dice.longTail(least, most) * MINUTE, house, dice));
  }
  const [least, most] = line.act === 'say' ? CUSTOMER[genre] : ([2, 200] as const);
  return Math.max(
    atLeast,
    whenAwake(last + Math.min(2 * DAY, dice.longTail(least, most) * MINUTE), house, dice),
  );
}
