import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { conflict, notFound } from '../../../../platform/kernel/index.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CalendarNews } from './calendar-news.js';
import { CalendarUses } from './calendar-use.js';
import { inUse, inWords } from './refusals.js';

@Injectable()
export class RemoveCalendar {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly calendars: CalendarRepository,
    private readonly uses: CalendarUses,
    private readonly news: CalendarNews,
  ) {}

  /** Throws a Problem 404, or 409 `calendar.is-default` or `calendar.in-use` (with `users`). */
  async execute(by: Principal, id: string): Promise<void> {
    await inWords(this.db.transaction((manager) => this.remove(manager, by, id)));
  }

  private async remove(manager: EntityManager, by: Principal, id: string): Promise<void> {
    const calendar = await this.calendars.lock(manager, id);
    if (!calendar) throw notFound('calendar');
    if (calendar.isDefault)
      throw conflict(
        'calendar.is-default',
        'This calendar counts where none is chosen. Make another one the default first.',
      );
    const users = await this.uses.of(manager, id);
    if (users.length > 0) throw inUse(users.map(({ name }) => name).join(', '), { users });
    await this.calendars.remove(manager, id);
    const detail = { name: calendar.name };
    await this.news.tell(manager, { by, action: 'calendar.removed', calendarId: id, detail });
  }
}
