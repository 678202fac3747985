import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { RoutingSettings } from '../contract.js';

@Injectable()
export class RoutingSettingRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async read(manager: EntityManager = this.db.manager): Promise<RoutingSettings> {
    const rows: RoutingSettings[] = await manager.query(
      `select weights, return_gone_minutes as "returnGoneMinutes",
         return_silent_minutes as "returnSilentMinutes", calendar_id as "calendarId"
       from routing_setting`,
    );
    return rows[0]!;
  }

  async write(manager: EntityManager, settings: RoutingSettings): Promise<void> {
    await manager.query(
      `update routing_setting set weights = $1, return_gone_minutes = $2,
         return_silent_minutes = $3, calendar_id = $4`,
      [
        JSON.stringify(settings.weights),
        settings.returnGoneMinutes,
        settings.returnSilentMinutes,
        settings.calendarId,
      ],
    );
  }

  async usesCalendar(manager: EntityManager, calendarId: string): Promise<boolean> {
    return (await this.read(manager)).calendarId === calendarId;
  }
}
