import type { DueSign } from '../../../conversations/contract.js';
import type { ClockKind } from '../contract.js';

interface Running {
  kind: ClockKind;
  dueAt: Date | null;
  isLate: boolean;
  isWarned: boolean;
}

/** What lists show of the running clocks of one conversation: the one that is due first. */
export function signOf(running: readonly Running[]): DueSign['due'] {
  const first = running
    .filter((clock): clock is Running & { dueAt: Date } => clock.dueAt !== null)
    .reduce<(Running & { dueAt: Date }) | undefined>(
      (best, clock) => (best && best.dueAt <= clock.dueAt ? best : clock),
      undefined,
    );
  if (!first) return null;
  const state = first.isLate ? 'breached' : first.isWarned ? 'soon' : 'on-track';
  return { at: first.dueAt, clock: first.kind, state };
}
