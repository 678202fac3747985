import type { EntityManager } from 'typeorm';
import { IsCalendarUse } from '../../calendars/index.js';
import type { CalendarUse, CalendarUser } from '../../calendars/contract.js';
import { PolicyRepository } from '../data/policy.repository.js';

/** A calendar that a policy counts in stays. */
@IsCalendarUse()
export class PolicyCalendarUse implements CalendarUse {
  constructor(private readonly policies: PolicyRepository) {}

  async usersOf(manager: EntityManager, calendarId: string): Promise<CalendarUser[]> {
    const found = await this.policies.usingCalendar(manager, calendarId);
    return found.map((policy) => ({ kind: 'policy', ...policy }));
  }
}
