import type { BusinessTime } from '../../calendars/contract.js';
import type { Warning } from '../contract.js';
import type { Pause, Run } from './runs-of.js';

export type Counting = Pick<BusinessTime, 'after' | 'between'>;

/** Every minute counts. */
export const continuousTime: Counting = {
  after: (start, open) => start + Math.max(0, open),
  between: (start, end) => Math.max(0, end - start),
};

export interface Promised {
  /** Milliseconds of counting time. */
  target: number;
  warnings: readonly Warning[];
  time: Counting;
}

/** A moment at which somebody is to be told. */
export interface Moment {
  /** `breach`, `share:75` or `before:30`: once a clock, whatever policy says it. */
  threshold: string;
  at: number;
}

export interface Course {
  /** Null while it pauses with time left, or when the calendar never opens long enough. */
  dueAt: number | null;
  /** In order of time; only those that come if nothing else happens. */
  moments: readonly Moment[];
  /** Whether the promise was kept; null while that is open. */
  outcome: 'met' | 'late' | null;
  /** When that was decided: by the stop in time, or by the due time that passed. */
  decidedAt: number | null;
}

/** What becomes of a run under a promise, seen from now. Answered in time means before the due time. */
export function courseOf(
  run: Pick<Run, 'startedAt' | 'pauses' | 'stoppedAt' | 'droppedAt'>,
  promise: Promised,
  now: number,
): Course {
  const { target, time } = promise;
  const dueAt = momentAfter(run, target, time);
  const warned = promise.warnings
    .map((warning) => ({ threshold: thresholdOf(warning), spent: spentAt(warning, target) }))
    .filter(({ spent }) => spent >= 0 && spent < target)
    .flatMap(({ threshold, spent }): Moment[] => {
      const at = momentAfter(run, spent, time);
      return at === null ? [] : [{ threshold, at }];
    });
  const moments = [...warned, ...(dueAt === null ? [] : [{ threshold: BREACH, at: dueAt }])].sort(
    (one, other) => one.at - other.at,
  );
  if (run.droppedAt !== null && (dueAt === null || run.droppedAt < dueAt))
    return { dueAt, moments, outcome: null, decidedAt: null };
  const end = run.stoppedAt ?? run.droppedAt;
  const isLate = dueAt !== null && (end ?? now) >= dueAt;
  if (isLate) return { dueAt, moments, outcome: 'late', decidedAt: dueAt };
  return end === null
    ? { dueAt, moments, outcome: null, decidedAt: null }
    : { dueAt, moments, outcome: 'met', decidedAt: end };
}

export const BREACH = 'breach';

export const thresholdOf = (warning: Warning): string =>
  'share' in warning ? `share:${warning.share}` : `before:${warning.minutesBefore}`;

const spentAt = (warning: Warning, target: number): number =>
  'share' in warning ? (target * warning.share) / 100 : target - warning.minutesBefore * 60_000;

/** When so much counting time outside of pauses has passed; null when that is not in sight. */
function momentAfter(
  { startedAt, pauses }: { startedAt: number; pauses: readonly Pause[] },
  spent: number,
  time: Counting,
): number | null {
  let rest = spent;
  let from = startedAt;
  for (const pause of pauses) {
    const used = time.between(from, pause.from);
    if (used >= rest) return time.after(from, rest);
    rest -= used;
    if (pause.to === null) return null;
    from = pause.to;
  }
  return time.after(from, rest);
}
