import type { ShownClock } from '../data/clock-log.reader.js';
import type { ClockDto, ClockState } from './clock.dto.js';

export const presentClock = (clock: ShownClock): ClockDto => ({
  id: clock.id,
  kind: clock.kind,
  cycle: clock.cycle,
  state: stateOf(clock),
  isLate: clock.outcome === 'late',
  startedAt: clock.startedAt,
  dueAt: clock.dueAt,
  stoppedAt: clock.stoppedAt,
  policy: clock.snapshot.policy,
  calendar: clock.snapshot.calendar,
  minutes: clock.snapshot.minutes,
  time: clock.snapshot.time,
  priority: clock.priority,
  pauses: clock.pauses.map(({ from, to }) => ({
    from: new Date(from),
    to: to === null ? null : new Date(to),
  })),
  log: clock.log.map(({ threshold, dueAt, firedAt }) => ({
    threshold,
    dueAt: new Date(dueAt).toISOString(),
    firedAt: new Date(firedAt).toISOString(),
  })),
});

function stateOf({ isRunning, outcome, pauses }: ShownClock): ClockState {
  if (!isRunning) return outcome ?? 'ended';
  return pauses.some(({ to }) => to === null) && outcome === null ? 'paused' : 'running';
}
