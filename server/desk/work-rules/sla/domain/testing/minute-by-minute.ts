import type { Status } from '../../../../conversations/contract.js';
import type { ClockKind } from '../../contract.js';
import type { Timeline } from '../timeline.js';
import { MINUTE } from './stories.js';

export interface Watched {
  kind: ClockKind;
  cycle: number;
  startedAt: number;
  stoppedAt: number | null;
  droppedAt: number | null;
  dueAt: number | null;
  outcome: 'met' | 'late' | null;
}

interface Watch extends Watched {
  spent: number;
}

/**
 * Clocks found by living through every minute: what is running, is it open, is it paused. It knows
 * nothing of intervals, and goes on for a while after the end to see when the rest becomes due.
 */
export function liveThrough(
  timeline: Timeline,
  { targetMinutes, isOpen }: { targetMinutes: number; isOpen: (minute: number) => boolean },
  now: number,
): Watched[] {
  const watches: Watch[] = [];
  let status: Status = 'resolved';
  let cycle = 0;
  let asked = false;
  let owes = false;
  let wasPaused = false;
  const watch = (kind: ClockKind, startedAt: number): void => {
    watches.push({
      ...{ kind, cycle, startedAt, stoppedAt: null, droppedAt: null, dueAt: null, outcome: null },
      spent: 0,
    });
  };
  const running = (): Watch[] =>
    watches.filter(({ stoppedAt, droppedAt }) => stoppedAt === null && droppedAt === null);
  const begin = (at: number): void => {
    cycle += 1;
    asked = false;
    status = 'open';
    watch('resolution', at);
  };
  const end = now + 40 * 24 * 60;

  for (let minute = 0; minute <= end; minute += 1) {
    const at = minute * MINUTE;
    if (minute === 0) begin(at);
    if (minute <= now) {
      if (timeline.questions.includes(at)) {
        if (status === 'resolved') begin(at);
        if (!running().some(({ kind }) => kind !== 'resolution')) {
          watch(asked ? 'next-reply' : 'first-reply', at);
          asked = true;
        }
        owes = true;
      }
      if (timeline.replies.some((reply) => reply.at === at && !reply.isAutomatic)) {
        if (status !== 'resolved')
          for (const clock of running()) if (clock.kind !== 'resolution') clock.stoppedAt = at;
        owes = false;
      }
      for (const { to } of timeline.statuses.filter((change) => change.at === at)) {
        if (to === 'resolved')
          for (const clock of running())
            clock[clock.kind === 'resolution' ? 'stoppedAt' : 'droppedAt'] = at;
        else if (status === 'resolved') begin(at);
        status = to;
        wasPaused = to === 'waiting' || (to === 'snoozed' && !owes);
      }
    }
    for (const clock of watches) {
      if (clock.dueAt !== null) continue;
      const isRunning = clock.stoppedAt === null && clock.droppedAt === null;
      const isPaused = clock.kind === 'resolution' && isRunning && wasPaused;
      if (isOpen(minute) && !isPaused) clock.spent += 1;
      if (clock.spent === targetMinutes) clock.dueAt = at + MINUTE;
    }
  }
  return watches.map(({ spent: _spent, ...clock }) => judged(clock, now * MINUTE));
}

function judged(clock: Watched, now: number): Watched {
  const end = clock.stoppedAt ?? clock.droppedAt ?? now;
  const isLate = clock.dueAt !== null && end >= clock.dueAt;
  return { ...clock, outcome: isLate ? 'late' : clock.stoppedAt === null ? null : 'met' };
}
