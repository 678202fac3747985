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

/** Events that this module writes. */
export interface CalendarEvents {
  'calendar.changed': { calendarId: string };
}
