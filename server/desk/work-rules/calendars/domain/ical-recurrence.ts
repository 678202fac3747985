import type ICAL from 'ical.js';
import { dayNumber } from './calendar-date.js';
import type { Recurrence } from './recurrence.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN_PARTS = ['BYMONTH', 'BYMONTHDAY', 'BYDAY'];

const isFrequency = (text: string): text is Recurrence['every'] =>
  FREQUENCIES.some((known) => known === text);

/** The rule in our own words; null for one that no feed of holidays needs (by the hour, by week number …). */
export function recurrenceOf(rule: ICAL.Recur): Recurrence | null {
  const parts = rule.parts as Record<string, (string | number)[]>;
  const isKnown = Object.keys(parts).every((part) => KNOWN_PARTS.includes(part));
  const weekdays = (parts['BYDAY'] ?? []).map(weekdayOf);
  if (!isKnown || !isFrequency(rule.freq) || weekdays.includes(null)) return null;
  const { until } = rule;
  return {
    every: rule.freq,
    interval: Math.max(1, rule.interval),
    count: rule.count ?? null,
    until: until ? dayNumber(until.year, until.month, until.day) : null,
    months: (parts['BYMONTH'] ?? []).map(Number),
    monthDays: (parts['BYMONTHDAY'] ?? []).map(Number),
    weekdays: weekdays.filter((one) => one !== null),
    // The library counts from Sunday, 1.
    weekStart: (rule.wkst + 5) % 7,
  };
}

function weekdayOf(text: string | number): { nth: number; weekday: number } | null {
  const [, nth, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(String(text)) ?? [];
  const weekday = WEEKDAYS.indexOf(name ?? '');
  return weekday === -1 ? null : { nth: Number(nth ?? 0), weekday };
}
