import { Inject, Injectable } from '@nestjs/common';
import { People } from '../../../access/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import type { WorkProfile } from '../contract.js';
import { type AbsenceFacts, AbsenceRepository } from '../data/absence.repository.js';
import { WorkProfiles } from './work-profiles.js';

export interface ShownProfile extends WorkProfile {
  name: string;
  /** Those that are not over, the next one first. */
  absences: AbsenceFacts[];
}

/** Everybody who works on conversations, with what is known of their work. */
@Injectable()
export class ShowProfiles {
  constructor(
    private readonly people: People,
    private readonly profiles: WorkProfiles,
    private readonly absences: AbsenceRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all(): Promise<ShownProfile[]> {
    const colleagues = await this.people.colleagues();
    const ids = colleagues.map(({ id }) => id);
    const [profiles, absences] = await Promise.all([
      this.profiles.of(ids),
      this.absences.ahead(this.clock.now()),
    ]);
    return colleagues.flatMap(({ id, name }) => {
      const profile = profiles.get(id);
      const own = absences.filter(({ userId }) => userId === id);
      return profile ? [{ ...profile, name, absences: own }] : [];
    });
  }
}
