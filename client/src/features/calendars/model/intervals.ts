import type { OpenInterval } from '../../../api/types/calendars';
import { DAY } from './clock';

/** What dragging and arrow keys move by, in minutes. */
export const STEP = 15;

export const snapped = (minutes: number): number => Math.round(minutes / STEP) * STEP;

/** In order, with what touches or overlaps made one. */
export function united(open: readonly OpenInterval[]): OpenInterval[] {
  const apart: OpenInterval[] = [];
  for (const interval of [...open].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && interval.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else apart.push(interval);
  }
  return apart.map(({ from, to }) => ({ from, to: Math.min(to, from + DAY) }));
}

export const withInterval = (open: readonly OpenInterval[], interval: OpenInterval) =>
  united([...open, interval]);

export const withChanged = (
  open: readonly OpenInterval[],
  index: number,
  interval: OpenInterval,
): OpenInterval[] => united(open.map((one, i) => (i === index ? interval : one)));

export const without = (open: readonly OpenInterval[], index: number): OpenInterval[] =>
  open.filter((_, i) => i !== index);

/** The same length, earlier or later on the same day. */
export function moved({ from, to }: OpenInterval, by: number): OpenInterval {
  const length = to - from;
  const latest = to > DAY ? DAY - STEP : DAY - length;
  const begin = Math.min(Math.max(0, from + by), Math.max(0, latest));
  return { from: begin, to: begin + length };
}

/** Another beginning; at least a step stays. */
export const beginning = ({ to }: OpenInterval, from: number): OpenInterval => ({
  from: Math.min(Math.max(0, from, to - DAY), Math.min(to, DAY) - STEP),
  to,
});

/** Another end; at least a step stays, and no more than a day. */
export const ending = ({ from }: OpenInterval, to: number): OpenInterval => ({
  from,
  to: Math.max(from + STEP, Math.min(to, from + DAY)),
});

/** From two times of day as they are typed: an end that is not later lies on the next day. */
export const typed = (from: number, to: number): OpenInterval => ({
  from,
  to: to > from ? to : to + DAY,
});

/** The end as a time of day, so that another beginning does not carry it to the next day. */
export const endOf = ({ to }: OpenInterval): number => (to > DAY ? to - DAY : to);

/** Drawn from one minute to another, in whichever direction; null when that is nothing. */
export function drawn(one: number, other: number): OpenInterval | null {
  const [from, to] = [snapped(Math.min(one, other)), snapped(Math.max(one, other))];
  return to - from >= STEP ? { from: Math.max(0, from), to: Math.min(DAY, to) } : null;
}

/** A place for one more: after the last, or office hours on an empty day; null when it is full. */
export function roomFor(open: readonly OpenInterval[]): OpenInterval | null {
  const last = open.at(-1);
  if (!last) return { from: 540, to: 1080 };
  const from = last.to + 60;
  return from + 60 <= DAY ? { from, to: Math.min(DAY, from + 180) } : null;
}
