import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Colleague, OpenCountSource, Presence, PresenceSource } from '../contract.js';
import { nobodyThere, noWork, OPEN_COUNTS, PRESENCE } from './colleague-sources.js';
import { People } from './people.js';

export interface ColleagueNow extends Colleague {
  presence: Presence;
  openCount: number;
}

/** People one can assign to or mention, and how they are doing. */
@Injectable()
export class ListColleagues {
  constructor(
    private readonly people: People,
    @Optional() @Inject(PRESENCE) private readonly presence: PresenceSource = nobodyThere,
    @Optional() @Inject(OPEN_COUNTS) private readonly openCounts: OpenCountSource = noWork,
  ) {}

  async execute(): Promise<ColleagueNow[]> {
    const colleagues = await this.people.colleagues();
    const ids = colleagues.map(({ id }) => id);
    const [presence, counts] = await Promise.all([this.presence.of(ids), this.openCounts.of(ids)]);
    return colleagues.map((colleague) => ({
      ...colleague,
      presence: presence.get(colleague.id) ?? 'offline',
      openCount: counts.get(colleague.id) ?? 0,
    }));
  }
}
