import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Cadence, DigestLanguage, DigestScope } from '../contract.js';

export interface ScheduleContent {
  name: string;
  cadence: Cadence;
  hour: number;
  day: number;
  zone: string;
  language: DigestLanguage;
  scope: DigestScope;
  userIds: string[];
  emails: string[];
}

export interface Schedule extends ScheduleContent {
  id: string;
  isActive: boolean;
  nextAt: Date | null;
}

const ROW = `select id, name, cadence, hour, day, zone, language, scope, user_ids as "userIds", emails,
  is_active as "isActive", next_at as "nextAt" from digest_schedule`;

const valuesOf = (content: ScheduleContent): unknown[] => [
  content.name,
  content.cadence,
  content.hour,
  content.day,
  content.zone,
  content.language,
  content.scope,
  content.userIds,
  content.emails,
];

/** When digests are made, and for whom. */
@Injectable()
export class ScheduleRepository {
  async all(manager: EntityManager): Promise<Schedule[]> {
    return manager.query(`${ROW} where removed_at is null order by name, id`);
  }

  async find(manager: EntityManager, id: string): Promise<Schedule | undefined> {
    const rows: Schedule[] = await manager.query(`${ROW} where id = $1 and removed_at is null`, [
      id,
    ]);
    return rows[0];
  }

  async lock(manager: EntityManager, id: string): Promise<Schedule | undefined> {
    const rows: Schedule[] = await manager.query(
      `${ROW} where id = $1 and removed_at is null for no key update`,
      [id],
    );
    return rows[0];
  }

  async add(
    manager: EntityManager,
    id: string,
    content: ScheduleContent,
    by: string | null,
  ): Promise<void> {
    await manager.query(
      `insert into digest_schedule (name, cadence, hour, day, zone, language, scope, user_ids, emails,
         id, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [...valuesOf(content), id, by],
    );
  }

  async change(manager: EntityManager, id: string, content: ScheduleContent): Promise<void> {
    await manager.query(
      `update digest_schedule set name = $1, cadence = $2, hour = $3, day = $4, zone = $5,
         language = $6, scope = $7, user_ids = $8, emails = $9, updated_at = now() where id = $10`,
      [...valuesOf(content), id],
    );
  }

  /** Null: it rests. */
  async setNext(manager: EntityManager, id: string, nextAt: Date | null): Promise<void> {
    await manager.query(
      `update digest_schedule set is_active = $2::timestamptz is not null, next_at = $2 where id = $1`,
      [id, nextAt],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(
      `update digest_schedule set removed_at = now(), is_active = false, next_at = null where id = $1`,
      [id],
    );
  }

  async due(manager: EntityManager, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from digest_schedule
       where is_active and removed_at is null and next_at <= $1 order by next_at limit 20`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  async dueSince(manager: EntityManager): Promise<Date | null> {
    const [{ at }]: [{ at: Date | null }] = await manager.query(
      `select min(next_at) as at from digest_schedule
       where is_active and removed_at is null and next_at <= now()`,
    );
    return at;
  }

  /** Locked unless another process has it; undefined when it is done or not due any more. */
  async claim(manager: EntityManager, id: string, now: Date): Promise<Schedule | undefined> {
    const rows: Schedule[] = await manager.query(
      `${ROW} where id = $1 and is_active and removed_at is null and next_at <= $2
       for no key update skip locked`,
      [id, now],
    );
    return rows[0];
  }
}
