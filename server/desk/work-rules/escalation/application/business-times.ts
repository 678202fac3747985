import { Injectable } from '@nestjs/common';
import type { BusinessTime } from '../../calendars/contract.js';
import { Calendars } from '../../calendars/index.js';

const MINUTE = 60_000;

/** When so many minutes of business time have passed. */
@Injectable()
export class BusinessTimes {
  constructor(private readonly calendars: Calendars) {}

  /** By this calendar, or by the default one; where it never opens again, by the clock on the wall. */
  async after(calendarId: string | null, start: Date, minutes: number): Promise<Date> {
    const open = minutes * MINUTE;
    const time = await this.timeOf(calendarId);
    return new Date(time.after(start.getTime(), open) ?? start.getTime() + open);
  }

  async zoneOf(calendarId: string | null): Promise<string> {
    return (await this.timeOf(calendarId)).timeZone;
  }

  private async timeOf(calendarId: string | null): Promise<BusinessTime> {
    const chosen = calendarId ? (await this.calendars.of([calendarId])).get(calendarId) : undefined;
    return chosen ?? (await this.calendars.default());
  }
}
