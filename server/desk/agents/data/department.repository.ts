import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { DepartmentFacts } from '../contract.js';

const COLUMNS = `d.id, d.name, d.description, d.emails, d.language, d.calendar_id as "calendarId",
  d.answer_within_minutes as "answerWithinMinutes",
  array(select m.user_id from department_member m join user_account u on u.id = m.user_id
    where m.department_id = d.id and u.disabled_at is null order by u.name) as "memberIds"`;

export interface DepartmentPerson {
  id: string;
  name: string;
  email: string;
}

@Injectable()
export class DepartmentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<DepartmentFacts[]> {
    return this.db.query(
      `select ${COLUMNS} from department d where d.removed_at is null order by d.name, d.id`,
    );
  }

  /** Not those that were removed. */
  async byId(
    id: string,
    manager: EntityManager = this.db.manager,
  ): Promise<DepartmentFacts | undefined> {
    const rows: DepartmentFacts[] = await manager.query(
      `select ${COLUMNS} from department d where d.id = $1 and d.removed_at is null`,
      [id],
    );
    return rows[0];
  }

  /** Names by id, also of those that were removed. */
  async namesOf(
    ids: readonly string[],
    manager: EntityManager = this.db.manager,
  ): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; name: string }[] = await manager.query(
      `select id, name from department where id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Ids of the departments for which somebody answers. */
  async ofMember(userId: string, manager: EntityManager = this.db.manager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select d.id from department_member m join department d on d.id = m.department_id
       where m.user_id = $1 and d.removed_at is null`,
      [userId],
    );
    return rows.map(({ id }) => id);
  }

  /** Enabled people whose role lets them answer questions, by name. */
  candidates(roles: readonly string[]): Promise<DepartmentPerson[]> {
    return this.db.query(
      `select id, name, email from user_account where disabled_at is null and role = any($1)
       order by name, id`,
      [roles],
    );
  }

  async usingCalendar(
    manager: EntityManager,
    calendarId: string,
  ): Promise<{ id: string; name: string }[]> {
    return manager.query(
      `select id, name from department where calendar_id = $1 and removed_at is null order by name`,
      [calendarId],
    );
  }

  async add(manager: EntityManager, department: DepartmentFacts): Promise<void> {
    await manager.query(
      `insert into department (id, name, description, emails, language, calendar_id, answer_within_minutes)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      valuesOf(department),
    );
    await this.setMembers(manager, department);
  }

  async change(manager: EntityManager, department: DepartmentFacts): Promise<void> {
    await manager.query(
      `update department set name = $2, description = $3, emails = $4, language = $5, calendar_id = $6,
         answer_within_minutes = $7 where id = $1`,
      valuesOf(department),
    );
    await this.setMembers(manager, department);
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from department_member where department_id = $1`, [id]);
    await manager.query(
      `update department set removed_at = now(), calendar_id = null where id = $1`,
      [id],
    );
  }

  private async setMembers(
    manager: EntityManager,
    { id, memberIds }: DepartmentFacts,
  ): Promise<void> {
    await manager.query(
      `delete from department_member where department_id = $1 and user_id <> all($2::uuid[])`,
      [id, memberIds],
    );
    await manager.query(
      `insert into department_member (department_id, user_id)
       select $1, u from unnest($2::uuid[]) as u on conflict do nothing`,
      [id, memberIds],
    );
  }
}

const valuesOf = (department: DepartmentFacts): unknown[] => [
  department.id,
  department.name,
  department.description,
  department.emails,
  department.language,
  department.calendarId,
  department.answerWithinMinutes,
];
