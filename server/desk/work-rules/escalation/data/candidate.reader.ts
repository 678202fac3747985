import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who belongs where, at this moment and within the transaction that asks; enabled people only. */
@Injectable()
export class CandidateReader {
  async enabled(manager: EntityManager, userIds: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from user_account where id = any($1::uuid[]) and disabled_at is null order by name, id`,
      [userIds],
    );
    return rows.map(({ id }) => id);
  }

  async membersOf(manager: EntityManager, teamId: string): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select u.id from team_member m join user_account u on u.id = m.user_id
       where m.team_id = $1 and u.disabled_at is null order by u.name, u.id`,
      [teamId],
    );
    return rows.map(({ id }) => id);
  }

  /** The team of the conversation, else those of the agent that look after its channel, else all that do. */
  async teamsAround(
    manager: EntityManager,
    {
      teamId,
      agentId,
      channelId,
    }: { teamId: string | null; agentId: string | null; channelId: string },
  ): Promise<string[]> {
    if (teamId) return [teamId];
    const rows: { id: string }[] = await manager.query(
      `select c.team_id as id from team_channel c
       where c.channel_id = $1 and ($2::uuid is null or exists (
         select 1 from team_member m where m.team_id = c.team_id and m.user_id = $2)
         or not exists (select 1 from team_member m join team_channel o using (team_id)
           where m.user_id = $2 and o.channel_id = $1))
       order by c.team_id`,
      [channelId, agentId],
    );
    return rows.map(({ id }) => id);
  }
}
