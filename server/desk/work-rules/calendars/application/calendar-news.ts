import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { AuditFact } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { CalendarEvents } from '../contract.js';

export interface CalendarNewsItem extends Pick<AuditFact, 'by' | 'detail'> {
  action: `calendar.${'added' | 'changed' | 'removed'}`;
  calendarId: string;
}

/** Whatever happens to a calendar stands in the audit log, and whoever counts in it counts anew. */
@Injectable()
export class CalendarNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(
    manager: EntityManager,
    { by, action, detail, calendarId }: CalendarNewsItem,
  ): Promise<void> {
    const target = { type: 'calendar', id: calendarId };
    await this.audit.record(manager, { by, action, target, detail });
    const data = { calendarId } satisfies CalendarEvents['calendar.changed'];
    await this.events.append(manager, [{ type: 'calendar.changed', actorId: by?.userId, data }]);
  }
}
