import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { notFound } from '../../../../platform/kernel/index.js';
import type { CalendarUser } from '../contract.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CalendarUses } from './calendar-use.js';

/** Who counts in a calendar, so that one knows what hangs on it. */
@Injectable()
export class ShowCalendarUse {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly calendars: CalendarRepository,
    private readonly uses: CalendarUses,
  ) {}

  /** Throws a Problem 404. */
  async of(id: string): Promise<CalendarUser[]> {
    if (!(await this.calendars.byId(id))) throw notFound('calendar');
    return this.uses.of(this.db.manager, id);
  }
}
