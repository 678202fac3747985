import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock, newId } from '../../../../platform/kernel/index.js';
import type { CalendarRules } from '../contract.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CalendarNews } from './calendar-news.js';
import { checkRules } from './check-rules.js';

/** Calendars that a house begins with, within the transaction of whoever sets it up. */
@Injectable()
export class SetUpCalendars {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly news: CalendarNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The default gets this name and these rules. Returns its id. */
  async default(manager: EntityManager, name: string, rules: CalendarRules): Promise<string> {
    checkRules(rules, this.clock.now());
    const id = await this.calendars.defaultId(manager);
    await this.calendars.change(manager, { id, name, rules });
    await this.news.tell(manager, { action: 'calendar.changed', calendarId: id, detail: { name } });
    return id;
  }

  /** Another calendar. Returns its id. Throws a Problem 422 `calendar.invalid`. */
  async add(manager: EntityManager, name: string, rules: CalendarRules): Promise<string> {
    checkRules(rules, this.clock.now());
    const id = newId();
    await this.calendars.add(manager, { id, name, rules });
    await this.news.tell(manager, { action: 'calendar.added', calendarId: id, detail: { name } });
    return id;
  }
}
