import fc from 'fast-check';
import { continuousTime, courseOf } from './course.js';
import { runsOf } from './runs-of.js';
import { liveThrough } from './testing/minute-by-minute.js';
import { anyCalendar, anyStory, MINUTE, steppedTime, timelineOf } from './testing/stories.js';
import type { Timeline } from './timeline.js';

const HOUR = 60 * MINUTE;

const opened: Timeline = { openedAt: 0, questions: [0], replies: [], statuses: [] };
const reply = (at: number, isAutomatic = false) => ({ at, isAutomatic, authorId: null });
const kinds = (timeline: Timeline, automaticAnswerStops = false) =>
  runsOf(timeline, automaticAnswerStops).map(({ kind, cycle, startedAt, stoppedAt, droppedAt }) => [
    kind,
    cycle,
    startedAt,
    stoppedAt ?? droppedAt,
  ]);
const courses = (timeline: Timeline, target: number, now: number) =>
  runsOf(timeline, false).map((run) =>
    courseOf(run, { target, warnings: [], time: continuousTime }, now),
  );

describe('the clocks of a conversation', () => {
  it('are those that somebody finds who lives through every minute', () => {
    fc.assert(
      fc.property(
        anyStory,
        anyCalendar,
        fc.integer({ min: 1, max: 1500 }),
        (steps, isOpen, targetMinutes) => {
          const { end, ...timeline } = timelineOf(steps);
          const promise = {
            target: targetMinutes * MINUTE,
            warnings: [],
            time: steppedTime(isOpen),
          };
          const found = runsOf(timeline, false).map((run) => ({
            ...run,
            ...courseOf(run, promise, end * MINUTE),
          }));
          const lived = liveThrough(timeline, { targetMinutes, isOpen }, end);
          const key = (clock: { cycle: number; kind: string; startedAt: number }) =>
            `${clock.cycle} ${clock.kind} ${clock.startedAt}`;
          const shown = (clocks: readonly (typeof lived)[number][]) =>
            clocks
              .map(({ kind, cycle, startedAt, stoppedAt, droppedAt, dueAt, outcome }) => ({
                ...{ kind, cycle, startedAt, stoppedAt, droppedAt, outcome },
                // One that pauses at the end has no due time: nobody can live through forever.
                dueAt,
              }))
              .sort((one, other) => (key(one) < key(other) ? -1 : 1));
          expect(shown(found)).toEqual(shown(lived));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('do not depend on the order in which their history became known', () => {
    fc.assert(
      fc.property(anyStory, fc.infiniteStream(fc.nat()), (steps, luck) => {
        const { end: _end, ...timeline } = timelineOf(steps);
        const shuffled = <T>(values: readonly T[]): T[] =>
          values
            .map((value) => ({ value, key: luck.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ value }) => value);
        const mixed: Timeline = {
          openedAt: 0,
          questions: shuffled(timeline.questions),
          replies: shuffled(timeline.replies),
          statuses: shuffled(timeline.statuses),
        };
        expect(runsOf(mixed, false)).toEqual(runsOf(timeline, false));
      }),
      { numRuns: 100 },
    );
  });

  it('run from the oldest unanswered word, the first reply once an opening', () => {
    expect(
      kinds({ ...opened, questions: [0, 5, 20, 25], replies: [reply(10), reply(30)] }),
    ).toEqual([
      ['first-reply', 1, 0, 10],
      ['next-reply', 1, 20, 30],
      ['resolution', 1, 0, null],
    ]);
  });

  it('begin anew with a reopening, from the word that caused it', () => {
    const timeline: Timeline = {
      ...opened,
      questions: [0, 100],
      replies: [reply(10)],
      statuses: [
        { at: 50, to: 'resolved' },
        { at: 103, to: 'open' },
      ],
    };
    expect(kinds(timeline)).toEqual([
      ['first-reply', 1, 0, 10],
      ['resolution', 1, 0, 50],
      ['first-reply', 2, 100, null],
      ['resolution', 2, 100, null],
    ]);
  });

  it('are stopped by an automatic answer only where the policy says so', () => {
    const timeline = { ...opened, replies: [reply(10, true)] };
    expect(kinds(timeline)[0]).toEqual(['first-reply', 1, 0, null]);
    expect(kinds(timeline, true)[0]).toEqual(['first-reply', 1, 0, 10]);
  });

  it('count an answer at the due time or after as late, even if nothing was running then', () => {
    const answeredAt = (at: number) =>
      courses({ ...opened, replies: [reply(at)] }, HOUR, 90 * HOUR)[0];
    expect(answeredAt(HOUR - 1)).toMatchObject({ outcome: 'met', decidedAt: HOUR - 1 });
    expect(answeredAt(HOUR)).toMatchObject({ outcome: 'late', decidedAt: HOUR });
  });

  it('judge nothing that was resolved before it was due without an answer', () => {
    const dropped = (at: number) =>
      courses({ ...opened, statuses: [{ at, to: 'resolved' }] }, HOUR, 9 * HOUR)[0]?.outcome;
    expect(dropped(HOUR / 2)).toBeNull();
    expect(dropped(2 * HOUR)).toBe('late');
  });

  it('pause the resolution while it waits for the customer, not while it is put off unanswered', () => {
    const paused = (to: 'waiting' | 'snoozed', replies: Timeline['replies']) =>
      courses(
        {
          ...opened,
          replies,
          statuses: [
            { at: 20 * MINUTE, to },
            { at: 50 * MINUTE, to: 'open' },
          ],
        },
        HOUR,
        0,
      ).at(-1)?.dueAt;
    expect(paused('waiting', [])).toBe(90 * MINUTE);
    expect(paused('snoozed', [])).toBe(60 * MINUTE);
    expect(paused('snoozed', [reply(10 * MINUTE)])).toBe(90 * MINUTE);
  });

  it('have no due time while they pause', () => {
    const timeline: Timeline = { ...opened, statuses: [{ at: 20 * MINUTE, to: 'waiting' }] };
    expect(courses(timeline, HOUR, 5 * HOUR).at(-1)).toMatchObject({ dueAt: null, outcome: null });
    expect(courses(timeline, 20 * MINUTE, 5 * HOUR).at(-1)).toMatchObject({ outcome: 'late' });
  });

  it('are computed anew from the same start when another policy applies', () => {
    const [one, other] = [HOUR, 2 * HOUR].map((target) => courses(opened, target, 0)[0]!.dueAt!);
    expect(other! - one!).toBe(HOUR);
  });

  it('warn at a share of the target and before its end, each once, in order of time', () => {
    const [run] = runsOf(opened, false);
    const { moments } = courseOf(
      run!,
      {
        target: HOUR,
        warnings: [{ minutesBefore: 10 }, { share: 75 }, { minutesBefore: 90 }],
        time: continuousTime,
      },
      0,
    );
    expect(moments).toEqual([
      { threshold: 'share:75', at: 45 * MINUTE },
      { threshold: 'before:10', at: 50 * MINUTE },
      { threshold: 'breach', at: HOUR },
    ]);
  });
});
