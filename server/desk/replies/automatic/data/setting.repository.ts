import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AnswerSetting } from '../domain/answer-setting.js';

@Injectable()
export class SettingRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async read(manager: EntityManager = this.db.manager): Promise<AnswerSetting> {
    const rows: AnswerSetting[] = await manager.query(
      `select mode, confidence::float8 as confidence, channel_ids as "channelIds", languages, hours,
         calendar_id as "calendarId", notices from automatic_answer_setting`,
    );
    return rows[0]!;
  }

  async write(manager: EntityManager, setting: AnswerSetting): Promise<void> {
    await manager.query(
      `update automatic_answer_setting set mode = $1, confidence = $2, channel_ids = $3,
         languages = $4, hours = $5, calendar_id = $6, notices = $7, updated_at = now()`,
      [
        setting.mode,
        setting.confidence,
        setting.channelIds,
        setting.languages,
        setting.hours,
        setting.calendarId,
        JSON.stringify(setting.notices),
      ],
    );
  }

  async channelIds(): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(`select id from channel`);
    return rows.map(({ id }) => id);
  }
}
