import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, conflict, notFound } from '../../../../platform/kernel/index.js';
import type { CalendarRules } from '../contract.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CalendarNews } from './calendar-news.js';
import { checkRules } from './check-rules.js';
import { inWords } from './refusals.js';

export interface CalendarChange extends Partial<CalendarRules> {
  name?: string;
  /** Counts from now on where none is chosen; the one before no longer does. */
  isDefault?: true;
  /** The version that the change was made from; absent: whichever it is. */
  version?: number;
}

const RULES = ['timeZone', 'week', 'holidays', 'extraDays'] as const;

/** What is not given stays as it is. */
@Injectable()
export class ChangeCalendar {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly calendars: CalendarRepository,
    private readonly news: CalendarNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Throws a Problem 404, 409 `calendar.name-taken`, 409 `calendar.changed-meanwhile` when another
   * version than the one named stands there, or 422 `calendar.invalid`.
   */
  async execute(by: Principal, id: string, change: CalendarChange): Promise<void> {
    const changing = this.db.transaction(async (manager) => {
      const before = await this.calendars.lock(manager, id);
      if (!before) throw notFound('calendar');
      if (change.version !== undefined && change.version !== before.version)
        throw conflict(
          'calendar.changed-meanwhile',
          'Somebody else changed this calendar meanwhile. Look at it again before you save.',
        );
      const given = RULES.filter((field) => change[field] !== undefined);
      const rules = { ...before.rules, ...pick(change, given) };
      if (given.length > 0) checkRules(rules, this.clock.now());
      const name = change.name ?? before.name;
      if (given.length > 0 || name !== before.name)
        await this.calendars.change(manager, { id, name, rules });
      if (change.isDefault) await this.calendars.makeDefault(manager, id);
      const detail = { name, before: before.name, changed: Object.keys(change) };
      await this.news.tell(manager, { by, action: 'calendar.changed', calendarId: id, detail });
    });
    await inWords(changing);
  }
}

const pick = (
  change: CalendarChange,
  fields: readonly (keyof CalendarRules)[],
): Partial<CalendarRules> => Object.fromEntries(fields.map((field) => [field, change[field]]));
