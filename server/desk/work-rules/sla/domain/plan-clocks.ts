import type { BusinessTime } from '../../calendars/contract.js';
import type { Priority } from '../../../conversations/contract.js';
import type { ClockKind, PolicyContent, TargetTime, Warning } from '../contract.js';
import { type Course, continuousTime, courseOf } from './course.js';
import { type Run, runsOf } from './runs-of.js';
import type { Timeline } from './timeline.js';

/** The policy as it was when a clock was set by it: later changes do not touch it. */
export interface Snapshot {
  policyId: string;
  policy: string;
  calendarId: string | null;
  /** Null for calendar time. */
  calendar: string | null;
  minutes: number;
  time: TargetTime;
  warnings: readonly Warning[];
}

/** A policy that applies, with the time it counts in. */
export interface Applying extends Pick<
  PolicyContent,
  'targets' | 'warnings' | 'automaticAnswerStops'
> {
  id: string;
  name: string;
  calendar: string;
  time: BusinessTime;
}

export interface PlannedClock {
  run: Run;
  course: Course;
  snapshot: Snapshot;
}

/** Identifies a clock within its conversation. */
export const placeOf = ({ cycle, kind, turn }: Pick<Run, 'cycle' | 'kind' | 'turn'>): string =>
  `${cycle} ${kind} ${turn}`;

/** Clocks of a conversation under a policy, seen from now; those without a target are left out. */
export function planClocks(
  timeline: Timeline,
  policy: Applying,
  priority: Priority,
  now: number,
): PlannedClock[] {
  return runsOf(timeline, policy.automaticAnswerStops).flatMap((run): PlannedClock[] => {
    const snapshot = snapshotOf(policy, run.kind, priority);
    return snapshot ? [{ run, snapshot, course: followed(run, snapshot, policy.time, now) }] : [];
  });
}

/** What becomes of a run under what was promised once. */
export const followed = (run: Run, snapshot: Snapshot, time: BusinessTime, now: number): Course =>
  courseOf(
    run,
    {
      target: snapshot.minutes * 60_000,
      warnings: snapshot.warnings,
      time: snapshot.time === 'business' ? time : continuousTime,
    },
    now,
  );

export function snapshotOf(
  policy: Applying,
  kind: ClockKind,
  priority: Priority,
): Snapshot | undefined {
  const target = policy.targets.find((one) => one.kind === kind && one.priority === priority);
  if (!target) return undefined;
  const isBusiness = target.time === 'business';
  return {
    policyId: policy.id,
    policy: policy.name,
    calendarId: isBusiness ? policy.time.calendarId : null,
    calendar: isBusiness ? policy.calendar : null,
    minutes: target.minutes,
    time: target.time,
    warnings: policy.warnings,
  };
}
