import type { NewEvent } from '../../../../platform/events/index.js';
import type { ClockRow, Firing } from './clock-row.js';
import { BREACH } from './course.js';

type Told = Pick<ClockRow, 'id' | 'conversationId' | 'kind' | 'policyId' | 'dueAt' | 'outcome'>;
export type ClockEvent = Omit<NewEvent, 'conversationId'> & { conversationId: string };

const told = ({ id, kind, policyId }: Told, dueAt: Date | null) => ({
  clockId: id,
  kind,
  policyId,
  dueAt: dueAt?.toISOString() ?? null,
});

/** A warning tells its number: percent of the target, or minutes before its end. */
export const firedEvent = (clock: Told, { threshold, dueAt }: Firing): ClockEvent =>
  threshold === BREACH
    ? {
        type: 'clock.breached',
        conversationId: clock.conversationId,
        data: told(clock, dueAt),
      }
    : {
        type: 'clock.warned',
        conversationId: clock.conversationId,
        data: { ...told(clock, clock.dueAt), warning: Number(threshold.split(':')[1]) },
      };

export const endedEvent = (clock: Told): ClockEvent => ({
  type: 'clock.met',
  conversationId: clock.conversationId,
  data: { ...told(clock, clock.dueAt), isLate: clock.outcome === 'late' },
});
