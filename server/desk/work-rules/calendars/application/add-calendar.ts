import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { AuditFact } from '../../../../access/contract.js';
import { CLOCK, type Clock, newId } from '../../../../platform/kernel/index.js';
import type { CalendarRules } from '../contract.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CalendarNews } from './calendar-news.js';
import { checkRules } from './check-rules.js';
import { inWords } from './refusals.js';

@Injectable()
export class AddCalendar {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly calendars: CalendarRepository,
    private readonly news: CalendarNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Returns the id. Throws a Problem 409 `calendar.name-taken`, or 422 `calendar.invalid`. */
  async execute(by: AuditFact['by'], name: string, rules: CalendarRules): Promise<string> {
    checkRules(rules, this.clock.now());
    const id = newId();
    const adding = this.db.transaction(async (manager) => {
      await this.calendars.add(manager, { id, name, rules });
      const detail = { name, timeZone: rules.timeZone };
      await this.news.tell(manager, { by, action: 'calendar.added', calendarId: id, detail });
    });
    await inWords(adding);
    return id;
  }
}
