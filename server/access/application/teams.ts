import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditFact, Guarded } from '../contract.js';
import { TeamsRepository } from '../data/teams.repository.js';
import { AddTeam } from './add-team.js';
import { inWords } from './refusals.js';
import { TeamNews } from './team-news.js';

/** Where people and channels belong that nobody put elsewhere, so that a first desk works at once. */
export const DEFAULT_TEAM = 'Customer care';

/** What other modules may know of teams, and which channels are open to them. */
@Injectable()
export class Teams {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly teams: TeamsRepository,
    private readonly news: TeamNews,
    private readonly addTeam: AddTeam,
  ) {}

  /** Id of the team of this name, made if need be. */
  async ensure(name: string): Promise<string> {
    return (await this.teams.idByName(name)) ?? this.addTeam.execute(null, { name });
  }

  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length > 0 ? await this.teams.namesOf([...new Set(ids)]) : [];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Ids of the teams by channel. */
  async ofChannels(
    channelIds: readonly string[],
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, string[]>> {
    const teams = new Map<string, string[]>(channelIds.map((channelId) => [channelId, []]));
    for (const { channelId, teamId } of await this.teams.ofChannels(channelIds, manager))
      teams.get(channelId)?.push(teamId);
    return teams;
  }

  /** Whether the conversation can be handed to this team. */
  async canTakeOver(
    teamId: string,
    { channelId }: Guarded,
    manager?: EntityManager,
  ): Promise<boolean> {
    return (await this.ofChannels([channelId], manager)).get(channelId)!.includes(teamId);
  }

  /** Opens the channel to the team's members. Throws a Problem 422 for a team or channel that does not exist. */
  async grantChannel(
    teamId: string,
    channelId: string,
    { by = null, manager }: { by?: AuditFact['by']; manager?: EntityManager } = {},
  ): Promise<void> {
    const detail = { channelId };
    await this.within(manager, async (within) => {
      await this.teams.grant(within, [teamId], [channelId]);
      await this.news.tell(within, { by, action: 'team.channel-granted', teamId, detail });
    });
  }

  /** Closes the channel to the team's members. */
  async revokeChannel(
    teamId: string,
    channelId: string,
    { by = null, manager }: { by?: AuditFact['by']; manager?: EntityManager } = {},
  ): Promise<void> {
    const detail = { channelId };
    await this.within(manager, async (within) => {
      await this.teams.revoke(within, teamId, channelId);
      await this.news.tell(within, { by, action: 'team.channel-revoked', teamId, detail });
    });
  }

  private within(
    manager: EntityManager | undefined,
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    return inWords(manager ? work(manager) : this.db.transaction(work));
  }
}
