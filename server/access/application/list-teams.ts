import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { type TeamRow, TeamsRepository } from '../data/teams.repository.js';
import { reaches } from '../domain/policy.js';

const asSeenBy =
  (me: Principal) =>
  (team: TeamRow): TeamRow => ({
    ...team,
    channelIds: team.channelIds.filter((channelId) => reaches(me, channelId)),
  });

/** Everybody at the desk may know the teams, but of their channels only those that they reach. */
@Injectable()
export class ListTeams {
  constructor(private readonly teams: TeamsRepository) {}

  async execute(me: Principal): Promise<TeamRow[]> {
    return (await this.teams.all()).map(asSeenBy(me));
  }

  /** Throws a Problem 404. */
  async one(me: Principal, id: string): Promise<TeamRow> {
    const team = await this.teams.byId(id);
    if (!team) throw notFound('team');
    return asSeenBy(me)(team);
  }
}
