import type { BusinessTime } from '../../calendars/contract.js';
import type { TriggerSettings } from './rule.js';

const MINUTE = 60_000;

/** When something has been idle for long enough; null when the calendar has no such moment. */
export function idleUntil(
  since: Date,
  { minutes = 1, hours = 'all' }: TriggerSettings,
  calendar: Pick<BusinessTime, 'after'>,
): Date | null {
  const length = minutes * MINUTE;
  const due =
    hours === 'business' ? calendar.after(since.getTime(), length) : since.getTime() + length;
  return due === null ? null : new Date(due);
}
