import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface AbsenceFacts {
  id: string;
  userId: string;
  fromAt: Date;
  untilAt: Date;
  deputyId: string | null;
}

const COLUMNS = `id, user_id as "userId", from_at as "fromAt", until_at as "untilAt",
  deputy_id as "deputyId"`;

@Injectable()
export class AbsenceRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Those that began by then and are not over: the deputy by who is absent. */
  async at(
    userIds: readonly string[],
    at: Date,
    manager: EntityManager = this.db.manager,
  ): Promise<ReadonlyMap<string, string | null>> {
    const rows: { userId: string; deputyId: string | null }[] = await manager.query(
      `select user_id as "userId", deputy_id as "deputyId" from absence
       where user_id = any($1::uuid[]) and from_at <= $2 and until_at > $2 order by deputy_id nulls first`,
      [userIds, at],
    );
    return new Map(rows.map(({ userId, deputyId }) => [userId, deputyId]));
  }

  /** Those that are not over, of everybody or of one person, the next one first. */
  ahead(now: Date, userId: string | null = null): Promise<AbsenceFacts[]> {
    return this.db.query(
      `select ${COLUMNS} from absence where until_at > $1 and ($2::uuid is null or user_id = $2)
       order by from_at, id`,
      [now, userId],
    );
  }

  async byId(manager: EntityManager, id: string): Promise<AbsenceFacts | undefined> {
    const rows: AbsenceFacts[] = await manager.query(
      `select ${COLUMNS} from absence where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  async keep(manager: EntityManager, absence: AbsenceFacts): Promise<void> {
    await manager.query(
      `insert into absence (id, user_id, from_at, until_at, deputy_id) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set from_at = excluded.from_at, until_at = excluded.until_at,
         deputy_id = excluded.deputy_id`,
      [absence.id, absence.userId, absence.fromAt, absence.untilAt, absence.deputyId],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from absence where id = $1`, [id]);
  }
}
