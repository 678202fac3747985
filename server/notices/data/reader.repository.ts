import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { NoticeChoices } from '../domain/notice-kinds.js';

/** One who may be told something, with how they want to be told. */
export interface Reader {
  userId: string;
  name: string;
  email: string;
  language: string;
  timeZone: string;
  choices: NoticeChoices;
  quietFrom: number | null;
  quietTo: number | null;
}

export interface ConversationPlace {
  channelId: string;
  assigneeId: string | null;
  teamId: string | null;
}

const READER = `u.id as "userId", u.name, u.email, u.language, u.time_zone as "timeZone",
  coalesce(s.choices, '{}') as choices, s.quiet_from as "quietFrom", s.quiet_to as "quietTo"`;

/** People as far as notices need to know them. */
@Injectable()
export class ReaderRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  of(userIds: readonly string[], manager: EntityManager = this.db.manager): Promise<Reader[]> {
    return manager.query(
      `select ${READER} from user_account u left join notice_setting s on s.user_id = u.id
       where u.id = any($1::uuid[]) and u.disabled_at is null and u.role <> 'api'`,
      [[...new Set(userIds)]],
    );
  }

  async placeOf(conversationId: string): Promise<ConversationPlace | undefined> {
    const rows: ConversationPlace[] = await this.db.query(
      `select channel_id as "channelId", assignee_id as "assigneeId", team_id as "teamId"
       from conversation where id = $1`,
      [conversationId],
    );
    return rows[0];
  }

  /** Leads of the team; without one, of all teams that look after the channel. */
  async leadsOf({ teamId, channelId }: ConversationPlace): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select distinct m.user_id as id from team_member m
       where m.is_lead and case when $1::uuid is not null then m.team_id = $1
         else m.team_id in (select team_id from team_channel where channel_id = $2) end`,
      [teamId, channelId],
    );
    return rows.map(({ id }) => id);
  }

  async inRoles(roles: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select id from user_account where role = any($1) and disabled_at is null`,
      [roles],
    );
    return rows.map(({ id }) => id);
  }

  async approvers(): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select id from user_account where disabled_at is null
       and (role in ('administrator', 'supervisor') or (is_approver and role = 'agent'))`,
    );
    return rows.map(({ id }) => id);
  }

  async save(
    userId: string,
    { choices, quietFrom, quietTo }: Pick<Reader, 'choices' | 'quietFrom' | 'quietTo'>,
  ): Promise<void> {
    await this.db.query(
      `insert into notice_setting (user_id, choices, quiet_from, quiet_to) values ($1, $2, $3, $4)
       on conflict (user_id) do update
         set choices = excluded.choices, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
      [userId, JSON.stringify(choices), quietFrom, quietTo],
    );
  }
}
