import type { EntityManager } from 'typeorm';
import type { CalendarUse, CalendarUser } from '../../calendars/contract.js';
import { IsCalendarUse } from '../../calendars/index.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';

/** A calendar in which the silence of agents is counted stays. */
@IsCalendarUse()
export class QueueCalendarUse implements CalendarUse {
  constructor(private readonly settings: RoutingSettingRepository) {}

  async usersOf(manager: EntityManager, calendarId: string): Promise<CalendarUser[]> {
    const isUsed = await this.settings.usesCalendar(manager, calendarId);
    return isUsed ? [{ kind: 'queue', id: calendarId, name: 'Routing' }] : [];
  }
}
