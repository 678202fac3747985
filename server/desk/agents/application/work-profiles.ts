import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WorkProfile } from '../contract.js';
import { AbsenceRepository } from '../data/absence.repository.js';
import { WorkProfileRepository } from '../data/work-profile.repository.js';

/** What other modules may know of people at work. */
@Injectable()
export class WorkProfiles {
  constructor(
    private readonly profiles: WorkProfileRepository,
    private readonly absences: AbsenceRepository,
  ) {}

  /** By person; whoever was never described has no skills, no languages and the usual capacity. */
  async of(
    userIds: readonly string[],
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, WorkProfile>> {
    const profiles = userIds.length > 0 ? await this.profiles.of(userIds, manager) : [];
    return new Map(profiles.map((profile) => [profile.userId, profile]));
  }

  /** The person above; null at the top. */
  async managerOf(userId: string, manager?: EntityManager): Promise<string | null> {
    return (await this.of([userId], manager)).get(userId)?.managerId ?? null;
  }

  async isAbsent(userId: string, at: Date): Promise<boolean> {
    return (await this.absencesAt([userId], at)).has(userId);
  }

  /** Who is absent at that time, with who looks after their customers. */
  absencesAt(
    userIds: readonly string[],
    at: Date,
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, string | null>> {
    return this.absences.at(userIds, at, manager);
  }

  /** Ids of the enabled people who lead the team, by name. */
  leadsOf(teamId: string, manager?: EntityManager): Promise<string[]> {
    return this.profiles.leadsOf(teamId, manager);
  }
}
