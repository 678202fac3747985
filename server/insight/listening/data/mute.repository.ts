import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Mute } from '../domain/mutes.js';

export interface MuteRow extends Mute {
  label: string;
  streamName: string | null;
  by: string | null;
  at: Date;
}

@Injectable()
export class MuteRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(manager: EntityManager = this.db.manager): Promise<MuteRow[]> {
    return manager.query(
      `select m.id, m.kind, m.value, m.label, m.stream_id as "streamId", s.name as "streamName",
         u.name as by, m.at
       from listening_mute m left join listening_stream s on s.id = m.stream_id
       left join user_account u on u.id = m.by_user_id order by m.at desc, m.id`,
    );
  }

  async one(id: string): Promise<MuteRow | undefined> {
    return (await this.all()).find((mute) => mute.id === id);
  }

  async add(
    manager: EntityManager,
    mute: Mute & { label: string },
    byUserId: string,
  ): Promise<void> {
    await manager.query(
      `insert into listening_mute (id, kind, value, label, stream_id, by_user_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [mute.id, mute.kind, mute.value, mute.label, mute.streamId, byUserId],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from listening_mute where id = $1`, [id]);
  }
}
