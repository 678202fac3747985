import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Line } from '../domain/manager-circle.js';
import type { ProfileContent, WorkProfile } from '../contract.js';

/** What a person has who was never described: enough for a usual day. */
export const USUAL_CAPACITY = 12;

const CHAIN_LOCK = `select pg_advisory_xact_lock(hashtext('work_profile.managers'))`;

@Injectable()
export class WorkProfileRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Of everybody who has an account, described or not. */
  of(userIds: readonly string[], manager: EntityManager = this.db.manager): Promise<WorkProfile[]> {
    return manager.query(
      `select u.id as "userId", coalesce(p.languages, '{}') as languages,
         coalesce(p.skills, '{}') as skills, coalesce(p.capacity, ${USUAL_CAPACITY}) as capacity,
         p.manager_id as "managerId", coalesce(s.state, 'off') as state,
         coalesce(s.since, u.created_at) as "stateSince", s.last_active_at as "lastActiveAt"
       from user_account u left join work_profile p on p.user_id = u.id
         left join work_state s on s.user_id = u.id
       where u.id = any($1::uuid[])`,
      [userIds],
    );
  }

  /** Nobody else changes who stands above whom until the transaction ends. */
  async lockLines(manager: EntityManager): Promise<Line[]> {
    await manager.query(CHAIN_LOCK);
    return manager.query(
      `select p.user_id as "userId", p.manager_id as "managerId", u.name
       from work_profile p join user_account u on u.id = p.user_id`,
    );
  }

  async keep(manager: EntityManager, userId: string, content: ProfileContent): Promise<void> {
    await manager.query(
      `insert into work_profile (user_id, languages, skills, capacity, manager_id)
       values ($1, $2, $3, $4, $5)
       on conflict (user_id) do update set languages = excluded.languages, skills = excluded.skills,
         capacity = excluded.capacity, manager_id = excluded.manager_id`,
      [userId, content.languages, content.skills, content.capacity, content.managerId],
    );
  }

  /** Enabled people who lead the team, by name. */
  async leadsOf(teamId: string, manager: EntityManager = this.db.manager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select u.id from team_member m join user_account u on u.id = m.user_id
       where m.team_id = $1 and m.is_lead and u.disabled_at is null order by u.name, u.id`,
      [teamId],
    );
    return rows.map(({ id }) => id);
  }
}
