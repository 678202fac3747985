import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { notFound } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { type TeamRow, TeamsRepository } from '../data/teams.repository.js';
import { rosterOf } from '../domain/team-roster.js';
import type { NewTeam } from './add-team.js';
import { inWords } from './refusals.js';
import { TeamNews } from './team-news.js';

export type TeamChange = Partial<NewTeam>;

/** What is not given stays as it is. */
@Injectable()
export class ChangeTeam {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly teams: TeamsRepository,
    private readonly news: TeamNews,
  ) {}

  /** Throws a Problem 404, 409 `team.name-taken`, or 422 for people or channels that do not exist. */
  async execute(by: Principal, id: string, change: TeamChange): Promise<void> {
    const changing = this.db.transaction(async (manager) => {
      const team = await this.teams.byId(id, manager);
      if (!team) throw notFound('team');
      if (change.name !== undefined) await this.teams.rename(manager, id, change.name);
      await this.setRoster(manager, team, change);
      if (change.channelIds) await this.teams.setChannels(manager, id, change.channelIds);
      await this.news.tell(manager, {
        by,
        action: 'team.changed',
        teamId: id,
        detail: { ...change, before: team },
      });
    });
    await inWords(changing);
  }

  private async setRoster(
    manager: EntityManager,
    team: TeamRow,
    { memberIds, leadIds }: TeamChange,
  ): Promise<void> {
    if (!memberIds && !leadIds) return;
    const members = memberIds ?? team.memberIds;
    // Whoever is no longer a member does not lead either, unless named so just now.
    const leads = leadIds ?? team.leadIds.filter((leadId) => members.includes(leadId));
    const roster = rosterOf(members, leads);
    await this.teams.setMembers(manager, team.id, roster.memberIds, roster.leadIds);
  }
}
