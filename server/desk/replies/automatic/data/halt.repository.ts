import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface AnswerHalt {
  incidentId: string;
  title: string;
  /** Everywhere when empty. */
  channelIds: string[];
  since: Date;
}

/** Open incidents during which the desk does not answer by itself. */
@Injectable()
export class HaltRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(manager: EntityManager = this.db.manager): Promise<AnswerHalt[]> {
    return manager.query(
      `select incident_id as "incidentId", title, channel_ids as "channelIds", since
       from answer_halt order by since, incident_id`,
    );
  }

  async isHalted(manager: EntityManager, channelId: string): Promise<boolean> {
    const halts = await this.all(manager);
    return halts.some(
      ({ channelIds }) => channelIds.length === 0 || channelIds.includes(channelId),
    );
  }

  async put(manager: EntityManager, halt: AnswerHalt): Promise<void> {
    await manager.query(
      `insert into answer_halt (incident_id, title, channel_ids, since) values ($1, $2, $3, $4)
       on conflict (incident_id) do update
         set title = excluded.title, channel_ids = excluded.channel_ids`,
      [halt.incidentId, halt.title, halt.channelIds, halt.since],
    );
  }

  async lift(manager: EntityManager, incidentId: string): Promise<void> {
    await manager.query(`delete from answer_halt where incident_id = $1`, [incidentId]);
  }
}
