import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Colleague } from '../../../../access/contract.js';
import { People } from '../../../../access/index.js';
import type { WorkProfile } from '../../../agents/contract.js';
import { WorkProfiles } from '../../../agents/index.js';
import type { Weights } from '../contract.js';
import { LoadReader, type OpenWork } from '../data/load.reader.js';
import type { Candidate } from '../domain/candidate.js';

export interface CandidateQuestion {
  /** Channels of what waits. */
  channelIds: readonly string[];
  weights: Weights;
  now: Date;
  manager?: EntityManager;
}

/** Everybody who may work, with what a decision has to know of them. */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly people: People,
    private readonly profiles: WorkProfiles,
    private readonly loads: LoadReader,
  ) {}

  async find({ channelIds, weights, now, manager }: CandidateQuestion): Promise<Candidate[]> {
    const colleagues = await this.people.colleagues();
    const ids = colleagues.map(({ id }) => id);
    const profiles = await this.profiles.of(ids, manager);
    const absences = await this.profiles.absencesAt(ids, now, manager);
    const work = loadsOf(await this.loads.openWork(ids, manager), weights);
    const given = await this.loads.lastGiven(ids, manager);
    const reach = await this.reachOf(channelIds, manager);
    return colleagues.flatMap((person) => {
      const profile = profiles.get(person.id);
      if (!profile) return [];
      return {
        ...candidateOf(person, profile),
        isAbsent: absences.has(person.id),
        deputyId: absences.get(person.id) ?? null,
        channelIds: reach.get(person.id) ?? new Set<string>(),
        load: work.get(person.id) ?? 0,
        lastGivenAt: given.get(person.id) ?? null,
      };
    });
  }

  private async reachOf(
    channelIds: readonly string[],
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const reach = new Map<string, Set<string>>();
    for (const channelId of new Set(channelIds))
      for (const userId of await this.people.whoMayWorkOn({ channelId }, manager))
        reach.set(userId, (reach.get(userId) ?? new Set()).add(channelId));
    return reach;
  }
}

const candidateOf = (
  { id, name, teamIds }: Colleague,
  { state, languages, skills, capacity }: WorkProfile,
): Pick<
  Candidate,
  'userId' | 'name' | 'teamIds' | 'state' | 'languages' | 'skills' | 'capacity'
> => ({
  userId: id,
  name,
  teamIds: new Set(teamIds),
  state,
  languages: new Set(languages),
  skills: new Set(skills),
  capacity,
});

function loadsOf(work: readonly OpenWork[], weights: Weights): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { userId, kind, count } of work)
    loads.set(userId, (loads.get(userId) ?? 0) + count * weights[kind]);
  return loads;
}
