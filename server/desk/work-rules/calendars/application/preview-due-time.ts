import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import type { CalendarRules } from '../contract.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CompiledCalendar } from '../domain/compile-calendar.js';
import { checkRules } from './check-rules.js';

const MINUTE_MS = 60_000;
const CENTURY = { from: Date.UTC(2000), to: Date.UTC(2100) };

export interface DueTime {
  /** Whether it is open at the start. */
  isOpen: boolean;
  /** From when on time counts; null when it does not open in five years. */
  countsFrom: Date | null;
  /** Null when there is not so much open time in five years. */
  dueAt: Date | null;
}

/** "A message on Friday at 17:40 is due …", by a calendar as it stands, or as it is being written. */
@Injectable()
export class PreviewDueTime {
  constructor(
    private readonly calendars: CalendarRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws a Problem 404, or 422 for a start out of this century. */
  async by(calendarId: string, start: Date, minutes: number): Promise<DueTime> {
    const calendar = await this.calendars.byId(calendarId);
    if (!calendar) throw notFound('calendar');
    return dueTime(calendar.rules, start, minutes);
  }

  /** Throws a Problem 422 `calendar.invalid`, or one for a start out of this century. */
  byRules(rules: CalendarRules, start: Date, minutes: number): DueTime {
    checkRules(rules, this.clock.now());
    return dueTime(rules, start, minutes);
  }
}

function dueTime(rules: CalendarRules, start: Date, minutes: number): DueTime {
  const at = start.getTime();
  if (at < CENTURY.from || at >= CENTURY.to)
    throw unprocessable('calendar.start-too-far', 'Choose a day between the years 2000 and 2099.');
  const time = new CompiledCalendar('', rules);
  return {
    isOpen: time.isOpen(at),
    countsFrom: moment(time.nextOpen(at)),
    dueAt: moment(time.after(at, minutes * MINUTE_MS)),
  };
}

const moment = (at: number | null): Date | null => (at === null ? null : new Date(at));
