import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import type { AuditFact } from '../contract.js';
import { TeamsRepository } from '../data/teams.repository.js';
import { rosterOf } from '../domain/team-roster.js';
import { inWords } from './refusals.js';
import { TeamNews } from './team-news.js';

export interface NewTeam {
  name: string;
  memberIds?: readonly string[];
  leadIds?: readonly string[];
  channelIds?: readonly string[];
}

@Injectable()
export class AddTeam {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly teams: TeamsRepository,
    private readonly news: TeamNews,
  ) {}

  /** Returns the id. Throws a Problem 409 `team.name-taken`, or 422 for people or channels that do not exist. */
  async execute(by: AuditFact['by'], team: NewTeam): Promise<string> {
    const { name, memberIds = [], leadIds = [], channelIds = [] } = team;
    const roster = rosterOf(memberIds, leadIds);
    const id = newId();
    const adding = this.db.transaction(async (manager) => {
      await this.teams.add(manager, id, name);
      await this.teams.setMembers(manager, id, roster.memberIds, roster.leadIds);
      await this.teams.setChannels(manager, id, channelIds);
      await this.news.tell(manager, {
        by,
        action: 'team.added',
        teamId: id,
        detail: { name, ...roster, channelIds },
      });
    });
    await inWords(adding);
    return id;
  }
}
