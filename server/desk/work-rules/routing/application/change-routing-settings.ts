import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Audit } from '../../../../access/index.js';
import { EventLog } from '../../../../platform/events/index.js';
import { unprocessable } from '../../../../platform/kernel/index.js';
import { Calendars } from '../../calendars/index.js';
import type { RoutingSettings } from '../contract.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';

/** How much work weighs, and when it goes back. */
@Injectable()
export class ChangeRoutingSettings {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settings: RoutingSettingRepository,
    private readonly calendars: Calendars,
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  /** Throws a Problem 422 for a calendar that does not exist. */
  async execute(by: Principal, settings: RoutingSettings): Promise<void> {
    const { calendarId } = settings;
    if (calendarId && !(await this.calendars.of([calendarId])).has(calendarId))
      throw unprocessable('routing.no-calendar', 'This calendar does not exist any more.');
    await this.db.transaction(async (manager) => {
      await this.settings.write(manager, settings);
      const detail = { ...settings };
      await this.audit.record(manager, { by, action: 'routing-settings.changed', detail });
      await this.events.append(manager, [
        { type: 'queue.changed', actorId: by.userId, data: { queueId: null } },
      ]);
    });
  }
}
