import fc from 'fast-check';
import type { Status } from '../../../../conversations/contract.js';
import type { Counting } from '../course.js';
import type { Timeline } from '../timeline.js';

export const MINUTE = 60_000;

const ACTS = ['ask', 'reply', 'automatic', 'wait', 'snooze', 'wake', 'resolve', 'reopen'] as const;
export type Act = (typeof ACTS)[number];

export interface Step {
  act: Act;
  /** Minutes since the step before, at least 3. */
  gap: number;
  /** Minutes until the desk learned of a customer's word. */
  delay: number;
}

export const anyStory = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    gap: fc.integer({ min: 3, max: 400 }),
    delay: fc.nat(2),
  }),
  { maxLength: 25 },
);

/** The timeline of steps, each of which is taken where the status allows it. Opens at minute 0. */
export function timelineOf(steps: readonly Step[]): Timeline & { end: number } {
  const questions = [0];
  const replies: { at: number; isAutomatic: boolean; authorId: null }[] = [];
  const statuses: { at: number; to: Status }[] = [];
  let status = 'open' as Status;
  let minute = 0;
  const turn = (at: number, to: Status): void => {
    status = to;
    statuses.push({ at: at * MINUTE, to });
  };
  for (const { act, gap, delay } of steps) {
    minute += gap;
    if (act === 'ask') {
      questions.push(minute * MINUTE);
      if (status !== 'open') turn(minute + delay, 'open');
    } else if (act === 'reply' || act === 'automatic')
      replies.push({ at: minute * MINUTE, isAutomatic: act === 'automatic', authorId: null });
    else if (act === 'wait' && (status === 'open' || status === 'snoozed')) turn(minute, 'waiting');
    else if (act === 'snooze' && status !== 'resolved') turn(minute, 'snoozed');
    else if (act === 'wake' && status === 'snoozed') turn(minute, 'open');
    else if (act === 'resolve' && status !== 'resolved') turn(minute, 'resolved');
    else if (act === 'reopen' && status === 'resolved') turn(minute, 'open');
  }
  return { openedAt: 0, questions, replies, statuses, end: minute + 3 };
}

/** Open in some hours of some days of a week of ten-hour days, counted minute by minute. */
export const anyCalendar = fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 12 }).map(
  (hours) =>
    (minute: number): boolean =>
      hours.includes(Math.floor(minute / 60) % 24),
);

/** Business time in the slowest way that there is. */
export const steppedTime = (isOpen: (minute: number) => boolean): Counting => ({
  after(start, open) {
    let rest = Math.round(open / MINUTE);
    let minute = Math.round(start / MINUTE);
    for (; rest > 0; minute += 1) if (isOpen(minute)) rest -= 1;
    return minute * MINUTE;
  },
  between(start, end) {
    let open = 0;
    for (let minute = start / MINUTE; minute < end / MINUTE; minute += 1)
      if (isOpen(minute)) open += 1;
    return open * MINUTE;
  },
});
