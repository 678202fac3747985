import type { EntityManager } from 'typeorm';
import { DepartmentRepository } from '../../../agents/index.js';
import type { CalendarUse, CalendarUser } from '../../calendars/contract.js';
import { IsCalendarUse } from '../../calendars/index.js';
import { LadderRepository } from '../data/ladder.repository.js';

/** Ladders and departments count in calendars. */
@IsCalendarUse()
export class EscalationCalendarUse implements CalendarUse {
  constructor(
    private readonly ladders: LadderRepository,
    private readonly departments: DepartmentRepository,
  ) {}

  async usersOf(manager: EntityManager, calendarId: string): Promise<CalendarUser[]> {
    const ladders = await this.ladders.usingCalendar(manager, calendarId);
    const departments = await this.departments.usingCalendar(manager, calendarId);
    return [
      ...ladders.map((ladder) => ({ kind: 'ladder', ...ladder })),
      ...departments.map((department) => ({ kind: 'department', ...department })),
    ];
  }
}
