import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { Colleague, Preferences, Role } from '../contract.js';
import { UserAccount } from './user-account.entity.js';

export interface UserRow extends Omit<UserAccount, 'passwordHash'> {
  teamIds: string[];
}

/** Columns to write; the others keep what they have, or their default. */
export type UserFields = QueryDeepPartialEntity<UserAccount>;

const COLUMNS = `u.id, u.email, u.name, u.role, u.is_approver as "isApprover", u.language,
  u.time_zone as "timeZone", u.preferences, u.password_must_change as "passwordMustChange",
  u.password_expires_at as "passwordExpiresAt", u.session_version as "sessionVersion",
  u.disabled_at as "disabledAt", u.last_seen_at as "lastSeenAt", u.created_at as "createdAt",
  array(select m.team_id from team_member m where m.user_id = u.id order by m.team_id) as "teamIds"`;

@Injectable()
export class UsersRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** With the password hash: for sign-in and nothing else. */
  byEmail(email: string, manager: EntityManager = this.db.manager): Promise<UserAccount | null> {
    return manager.findOneBy(UserAccount, { email });
  }

  byId(id: string, manager: EntityManager = this.db.manager): Promise<UserAccount | null> {
    return manager.findOneBy(UserAccount, { id });
  }

  async rowById(
    id: string,
    manager: EntityManager = this.db.manager,
  ): Promise<UserRow | undefined> {
    const rows: UserRow[] = await manager.query(
      `select ${COLUMNS} from user_account u where u.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** By name; those who are disabled at the end. */
  all(): Promise<UserRow[]> {
    return this.db.query(
      `select ${COLUMNS} from user_account u order by u.disabled_at is not null, u.name, u.id`,
    );
  }

  async add(manager: EntityManager, user: UserFields): Promise<void> {
    await manager.insert(UserAccount, user);
  }

  async change(manager: EntityManager, id: string, change: UserFields): Promise<void> {
    if (Object.keys(change).length > 0) await manager.update(UserAccount, { id }, change);
  }

  async changeProfile(
    manager: EntityManager,
    id: string,
    { name, language, timeZone }: { name?: string; language?: string; timeZone?: string },
  ): Promise<void> {
    await manager.query(
      `update user_account set name = coalesce($2, name), language = coalesce($3, language),
         time_zone = coalesce($4, time_zone) where id = $1`,
      [id, name, language, timeZone],
    );
  }

  /** In the database, so that two screens of one person do not undo each other's change. */
  async mergePreferences(manager: EntityManager, id: string, changed: Preferences): Promise<void> {
    await manager.query(`update user_account set preferences = preferences || $2 where id = $1`, [
      id,
      JSON.stringify(changed),
    ]);
  }

  /** Sessions that began before this are over. Returns the new version. */
  async nextSessionVersion(manager: EntityManager, id: string): Promise<number> {
    const [rows]: [{ version: number }[], number] = await manager.query(
      `update user_account set session_version = session_version + 1 where id = $1
       returning session_version as version`,
      [id],
    );
    return rows[0]!.version;
  }

  /** Holds other changes of administrators back until this transaction ends; counts the rest of them. */
  async lockAdministratorsBeside(manager: EntityManager, id: string): Promise<number> {
    const rows: { id: string }[] = await manager.query(
      `select id from user_account where role = 'administrator' and disabled_at is null
       order by id for update`,
    );
    return rows.filter((row) => row.id !== id).length;
  }

  /** One process at a time decides whether a first administrator is needed. */
  async lockForFirstAdministrator(manager: EntityManager): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('hark first administrator'))`);
  }

  async count(manager: EntityManager = this.db.manager): Promise<number> {
    return manager.count(UserAccount);
  }

  /** Whether an administrator can sign in with a password. */
  async someAdministratorHasPassword(manager: EntityManager, now: Date): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from user_account where role = 'administrator' and disabled_at is null
         and password_hash is not null and (password_expires_at is null or password_expires_at > $1)
       limit 1`,
      [now],
    );
    return rows.length > 0;
  }

  /** Accounts that no password opens: in demo mode one click does. */
  withoutPassword(): Promise<Pick<UserAccount, 'id' | 'email' | 'name' | 'role'>[]> {
    return this.db.query(
      `select id, email, name, role from user_account
       where password_hash is null and disabled_at is null and role <> 'api' order by created_at, id`,
    );
  }

  namesOf(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.db.query(`select id, name from user_account where id = any($1::uuid[])`, [ids]);
  }

  inRoles(roles: readonly Role[]): Promise<Colleague[]> {
    return this.db.query(
      `select u.id, u.name, u.role,
         array(select m.team_id from team_member m where m.user_id = u.id order by m.team_id) as "teamIds"
       from user_account u where u.disabled_at is null and u.role = any($1) order by u.name, u.id`,
      [roles],
    );
  }

  /** Ids of the enabled people in one of these roles who reach the channel, through a team or by rank. */
  async reaching(
    channelId: string,
    roles: readonly Role[],
    manager: EntityManager = this.db.manager,
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select u.id from user_account u
       where u.disabled_at is null and u.role = any($2) and (u.role = 'administrator' or exists (
         select 1 from team_member m join team_channel c using (team_id)
         where m.user_id = u.id and c.channel_id = $1))`,
      [channelId, roles],
    );
    return rows.map(({ id }) => id);
  }
}
