import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AskingSetting } from '../domain/setting.js';

export interface SettingChannel {
  id: string;
  name: string;
  network: string;
}

@Injectable()
export class AskingSettingRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async read(manager: EntityManager = this.db.manager): Promise<AskingSetting> {
    const rows: AskingSetting[] = await manager.query(
      `select channel_ids as "channelIds", delay_minutes as "delayMinutes",
         quiet_days as "quietDays", low_rating as "lowRating", words from satisfaction_setting`,
    );
    return rows[0]!;
  }

  async write(manager: EntityManager, setting: AskingSetting): Promise<void> {
    const { channelIds, delayMinutes, quietDays, lowRating, words } = setting;
    await manager.query(
      `update satisfaction_setting set channel_ids = $1, delay_minutes = $2, quiet_days = $3,
         low_rating = $4, words = $5, updated_at = now()`,
      [channelIds, delayMinutes, quietDays, lowRating, JSON.stringify(words)],
    );
  }

  channels(): Promise<SettingChannel[]> {
    return this.db.query(
      `select id, name, network from channel where state <> 'removed' order by name, id`,
    );
  }
}
