import type { EntityManager } from 'typeorm';

/** Open from `from` until just before `to`: minutes after midnight of the day on which it begins. */
export interface OpenInterval {
  /** 0 to 1439. */
  from: number;
  /** After `from`, at most a day later: above 1440 it lies past midnight. */
  to: number;
}

export interface Holiday {
  /** `2026-05-14`, or `12-25` for every year. */
  on: string;
  name: string;
  /** Hours of this day in place of the usual ones; none: closed. */
  open: readonly OpenInterval[];
}

/** A date that is open at these hours, whatever its weekday and whatever holiday it is. */
export interface ExtraDay {
  /** `2026-12-20`. */
  on: string;
  name: string;
  open: readonly OpenInterval[];
}

/** Opening hours as people write them. */
export interface CalendarRules {
  /** IANA name. */
  timeZone: string;
  /** Seven days, Monday first. */
  week: readonly (readonly OpenInterval[])[];
  holidays: readonly Holiday[];
  extraDays: readonly ExtraDay[];
}

/** Business time of one calendar, compiled for speed. Times and durations are in milliseconds. */
export interface BusinessTime {
  readonly calendarId: string;
  readonly timeZone: string;
  isOpen(at: number): boolean;
  /** The moment when this much open time has passed since; null when there is not so much in five years. */
  after(start: number, open: number): number | null;
  /** How much open time lies between, 0 when `end` is not after `start`. */
  between(start: number, end: number): number;
  /** The next moment at or after this one that is open; null when there is none in five years. */
  nextOpen(at: number): number | null;
}

/** Something that counts in a calendar, as it is named when the calendar is to be removed. */
export interface CalendarUser {
  /** `policy`, `ladder`, `queue` and so on. */
  kind: string;
  id: string;
  name: string;
}

/** A part of the house that counts in calendars tells who there uses one. Marked with @IsCalendarUse(). */
export interface CalendarUse {
  usersOf(manager: EntityManager, calendarId: string): Promise<CalendarUser[]>;
}

/** Events that this module writes. */
export interface CalendarEvents {
  'calendar.changed': { calendarId: string };
}
