import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, notFound } from '../../../../platform/kernel/index.js';
import { type CalendarRow, CalendarRepository } from '../data/calendar.repository.js';
import { CompiledCalendar } from '../domain/compile-calendar.js';
import { type DayNumber, dateOf, weekdayOf } from '../domain/calendar-date.js';
import { specialDayOn, type SpecialDay } from '../domain/special-day.js';
import { wallTimeOf } from '../domain/zone.js';

const DAY_MS = 86_400_000;

export interface CalendarNow extends CalendarRow {
  isOpen: boolean;
  /** When it opens or closes next; null when it never does. */
  changesAt: Date | null;
}

export interface WeekOfCalendar {
  /** Seven days from Monday, each with the moment of its midnight. */
  days: { date: string; begins: Date; special: SpecialDay | null }[];
  /** What is open in that week. */
  spans: { opens: Date; closes: Date }[];
}

/** Calendars as they stand at this moment. */
@Injectable()
export class ShowCalendars {
  constructor(
    private readonly calendars: CalendarRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all(): Promise<CalendarNow[]> {
    return (await this.calendars.all()).map((row) => this.now(row));
  }

  /** Throws a Problem 404. */
  async one(id: string): Promise<CalendarNow> {
    return this.now(await this.row(id));
  }

  /** The week, Monday to Sunday, in which the day lies. Throws a Problem 404. */
  async week(id: string, day: DayNumber): Promise<WeekOfCalendar> {
    const { rules } = await this.row(id);
    const monday = day - weekdayOf(day);
    const wallTime = wallTimeOf(rules.timeZone, (monday - 2) * DAY_MS, (monday + 9) * DAY_MS);
    const days = Array.from({ length: 7 }, (_, i) => monday + i);
    const [from, to] = [wallTime(monday, 0), wallTime(monday + 7, 0)];
    return {
      days: days.map((one) => ({
        date: dateOf(one),
        begins: new Date(wallTime(one, 0)),
        special: specialDayOn(rules, one),
      })),
      spans: new CompiledCalendar(id, rules)
        .spans(from, to)
        .map(({ opens, closes }) => ({ opens: new Date(opens), closes: new Date(closes) })),
    };
  }

  private async row(id: string): Promise<CalendarRow> {
    const row = await this.calendars.byId(id);
    if (!row) throw notFound('calendar');
    return row;
  }

  private now(row: CalendarRow): CalendarNow {
    const time = new CompiledCalendar(row.id, row.rules);
    const now = this.clock.now().getTime();
    const isOpen = time.isOpen(now);
    const change = isOpen ? time.nextClose(now) : time.nextOpen(now);
    return { ...row, isOpen, changesAt: change === null ? null : new Date(change) };
  }
}
