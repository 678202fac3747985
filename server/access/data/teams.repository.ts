import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface TeamRow {
  id: string;
  name: string;
  memberIds: string[];
  leadIds: string[];
  channelIds: string[];
}

const COLUMNS = `t.id, t.name,
  array(select m.user_id from team_member m where m.team_id = t.id order by m.user_id) as "memberIds",
  array(select m.user_id from team_member m where m.team_id = t.id and m.is_lead order by m.user_id) as "leadIds",
  array(select c.channel_id from team_channel c where c.team_id = t.id order by c.channel_id) as "channelIds"`;

@Injectable()
export class TeamsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<TeamRow[]> {
    return this.db.query(`select ${COLUMNS} from team t order by t.name, t.id`);
  }

  async byId(id: string, manager: EntityManager = this.db.manager): Promise<TeamRow | undefined> {
    const rows: TeamRow[] = await manager.query(`select ${COLUMNS} from team t where t.id = $1`, [
      id,
    ]);
    return rows[0];
  }

  async idByName(name: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.db.query(`select id from team where name = $1`, [
      name,
    ]);
    return rows[0]?.id;
  }

  namesOf(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.db.query(`select id, name from team where id = any($1::uuid[])`, [ids]);
  }

  async add(manager: EntityManager, id: string, name: string): Promise<void> {
    await manager.query(`insert into team (id, name) values ($1, $2)`, [id, name]);
  }

  async rename(manager: EntityManager, id: string, name: string): Promise<void> {
    await manager.query(`update team set name = $2 where id = $1`, [id, name]);
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from team where id = $1`, [id]);
  }

  /** Exactly these people, and among them these leads. */
  async setMembers(
    manager: EntityManager,
    id: string,
    memberIds: readonly string[],
    leadIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `delete from team_member where team_id = $1 and user_id <> all($2::uuid[])`,
      [id, memberIds],
    );
    await manager.query(
      `insert into team_member (team_id, user_id, is_lead)
       select $1, m, m = any($3::uuid[]) from unnest($2::uuid[]) as m
       on conflict (team_id, user_id) do update set is_lead = excluded.is_lead`,
      [id, memberIds, leadIds],
    );
  }

  async setChannels(
    manager: EntityManager,
    id: string,
    channelIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `delete from team_channel where team_id = $1 and channel_id <> all($2::uuid[])`,
      [id, channelIds],
    );
    await this.grant(manager, [id], channelIds);
  }

  async grant(
    manager: EntityManager,
    teamIds: readonly string[],
    channelIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `insert into team_channel (team_id, channel_id)
       select t, c from unnest($1::uuid[]) t cross join unnest($2::uuid[]) c on conflict do nothing`,
      [teamIds, channelIds],
    );
  }

  async revoke(manager: EntityManager, teamId: string, channelId: string): Promise<void> {
    await manager.query(`delete from team_channel where team_id = $1 and channel_id = $2`, [
      teamId,
      channelId,
    ]);
  }

  async addMember(
    manager: EntityManager,
    userId: string,
    teamIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `insert into team_member (team_id, user_id) select t, $1 from unnest($2::uuid[]) t
       on conflict do nothing`,
      [userId, teamIds],
    );
  }

  async ofChannels(
    channelIds: readonly string[],
    manager: EntityManager = this.db.manager,
  ): Promise<{ channelId: string; teamId: string }[]> {
    return manager.query(
      `select channel_id as "channelId", team_id as "teamId" from team_channel
       where channel_id = any($1::uuid[]) order by team_id`,
      [channelIds],
    );
  }
}
