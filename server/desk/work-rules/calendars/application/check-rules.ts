import { unprocessable } from '../../../../platform/kernel/index.js';
import type { CalendarRules } from '../contract.js';
import { calendarFaults } from '../domain/calendar-faults.js';

/** Throws a Problem 422 `calendar.invalid` that names each fault with its field, its code and what to change. */
export function checkRules(rules: CalendarRules, now: Date): void {
  const errors = calendarFaults(rules, now.getTime());
  if (errors.length > 0) throw unprocessable('calendar.invalid', errors[0]!.message, { errors });
}
