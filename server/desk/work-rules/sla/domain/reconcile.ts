import type { ClockRow, Firing, KnownClock } from './clock-row.js';
import { BREACH, type Moment } from './course.js';
import { placeOf, type PlannedClock } from './plan-clocks.js';
import type { Run } from './runs-of.js';

/** Whose conversation it is now: where the reports put the clock. */
export interface Place {
  conversationId: string;
  channelId: string;
  teamId: string | null;
  assigneeId: string | null;
  priority: ClockRow['priority'];
}

export interface Reconciled {
  /** Rows to write; those that stay as they are, are not among them. */
  changed: ClockRow[];
  /** Breaches of what is over, which nobody noticed while it ran. */
  firings: Firing[];
  /** Clocks that came to their end by this, and how. */
  ended: ClockRow[];
  running: ClockRow[];
}

export interface View {
  place: Place;
  now: number;
  newId: () => string;
  /** Brought in: what would have been told in the past counts as told then. */
  isPast?: boolean;
}

/**
 * What the rows of a conversation's clocks become. A clock that is over keeps the policy under which
 * it ended, as long as its history stays the same: the past is not rewritten.
 */
export function reconcile(
  known: readonly KnownClock[],
  planned: readonly PlannedClock[],
  runs: readonly Run[],
  { place, now, newId, isPast = false }: View,
): Reconciled {
  const before = new Map(known.map((clock) => [placeOf(clock), clock]));
  const result: Reconciled = { changed: [], firings: [], ended: [], running: [] };
  for (const plan of planned) {
    const was = before.get(placeOf(plan.run));
    before.delete(placeOf(plan.run));
    if (was && isOver(was, plan.run)) continue;
    const row = rowOf(plan, was, place, newId);
    result.changed.push(row);
    if (row.isRunning) result.running.push(row);
    else if (row.outcome !== null && (!was || was.isRunning || was.outcome === null))
      result.ended.push(row);
    if (isPast) result.firings.push(...tellAsThen(row, plan, now));
    else if (!row.isRunning && row.outcome === 'late' && !was?.fired.includes(BREACH))
      result.firings.push({
        clockId: row.id,
        threshold: BREACH,
        dueAt: row.dueAt!,
        firedAt: new Date(now),
      });
  }
  const stillThere = new Set(runs.map(placeOf));
  for (const [where, { fired: _fired, ...clock }] of before)
    if (clock.isRunning || !stillThere.has(where))
      result.changed.push(laidAside(clock, stillThere.has(where)));
  return result;
}

const isOver = (was: KnownClock, run: Run): boolean =>
  !was.isRunning &&
  (run.stoppedAt ?? run.droppedAt) !== null &&
  was.stoppedAt?.getTime() === (run.stoppedAt ?? run.droppedAt) &&
  was.startedAt.getTime() === run.startedAt &&
  samePauses(was.pauses, run.pauses);

const samePauses = (one: Run['pauses'], other: Run['pauses']): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index]!.from && to === other[index]!.to);

function rowOf(
  { run, course, snapshot }: PlannedClock,
  was: KnownClock | undefined,
  place: Place,
  newId: () => string,
): ClockRow {
  const end = run.stoppedAt ?? run.droppedAt;
  const isRunning = end === null;
  const moments = isRunning ? toCome(course.moments, was?.fired ?? []) : [];
  return {
    id: was?.id ?? newId(),
    conversationId: place.conversationId,
    cycle: run.cycle,
    kind: run.kind,
    turn: run.turn,
    startedAt: new Date(run.startedAt),
    dueAt: dateOf(course.dueAt),
    pauses: [...run.pauses],
    stoppedAt: dateOf(end),
    isRunning,
    isWarned: (was?.fired ?? []).some((threshold) => threshold !== BREACH),
    outcome: course.outcome,
    decidedAt: dateOf(course.decidedAt),
    moments,
    nextFireAt: dateOf(moments[0]?.at ?? null),
    policyId: snapshot.policyId,
    snapshot,
    priority: place.priority,
    channelId: place.channelId,
    teamId: place.teamId,
    agentId: run.stoppedBy ?? place.assigneeId,
  };
}

/** Nothing is promised any more; what was broken before stays broken, unless it never was. */
const laidAside = (clock: ClockRow, isStillThere: boolean): ClockRow => ({
  ...clock,
  isRunning: false,
  outcome: isStillThere && clock.outcome === 'late' ? 'late' : null,
  decidedAt: isStillThere && clock.outcome === 'late' ? clock.decidedAt : null,
  moments: [],
  nextFireAt: null,
});

/** Everything up to its end, at its own time; what is still to come remains. */
function tellAsThen(row: ClockRow, { course }: PlannedClock, now: number): Firing[] {
  const end = Math.min(now, row.stoppedAt?.getTime() ?? now);
  const told = course.moments.filter(({ at }) => at <= end);
  row.moments = row.moments.filter(({ at }) => at > end);
  row.nextFireAt = dateOf(row.moments[0]?.at ?? null);
  row.isWarned = told.some(({ threshold }) => threshold !== BREACH);
  return told.map(({ threshold, at }) => ({
    clockId: row.id,
    threshold,
    dueAt: new Date(at),
    firedAt: new Date(at),
  }));
}

const toCome = (moments: readonly Moment[], fired: readonly string[]): Moment[] =>
  moments.filter(({ threshold }) => !fired.includes(threshold));

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
