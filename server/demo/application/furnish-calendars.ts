import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { publicHolidays, SetUpCalendars } from '../../desk/work-rules/calendars/index.js';
import { bankCalendars } from '../domain/bank-calendars.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** When the bank is open. */
@Injectable()
export class FurnishCalendars implements Furnishing {
  constructor(private readonly calendars: SetUpCalendars) {}

  async furnish(manager: EntityManager, { now }: Pick<DemoGround, 'now'>): Promise<void> {
    const { desk, others } = bankCalendars(now.getUTCFullYear(), (country, year) =>
      publicHolidays(country, year, 'en'),
    );
    await this.calendars.default(manager, desk.name, desk.rules);
    for (const { name, rules } of others) await this.calendars.add(manager, name, rules);
  }
}
