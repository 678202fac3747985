import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { notFound } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { TeamsRepository } from '../data/teams.repository.js';
import { inWords } from './refusals.js';
import { TeamNews } from './team-news.js';

@Injectable()
export class RemoveTeam {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly teams: TeamsRepository,
    private readonly news: TeamNews,
  ) {}

  /** Throws a Problem 404, or 409 `team.has-work`. */
  async execute(by: Principal, id: string): Promise<void> {
    const removing = this.db.transaction(async (manager) => {
      const team = await this.teams.byId(id, manager);
      if (!team) throw notFound('team');
      await this.teams.remove(manager, id);
      const detail = { name: team.name };
      await this.news.tell(manager, { by, action: 'team.removed', teamId: id, detail });
    });
    await inWords(removing);
  }
}
