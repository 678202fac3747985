import { Inject, Injectable } from '@nestjs/common';
import { OPEN_COUNTS, People, PRESENCE } from '../../../../access/index.js';
import type {
  OpenCountSource,
  Presence,
  PresenceSource,
  Principal,
} from '../../../../access/contract.js';
import type { WorkState } from '../../../agents/contract.js';
import { WorkProfiles } from '../../../agents/index.js';

export interface AgentLoad {
  id: string;
  name: string;
  presence: Presence;
  state: WorkState;
  openCount: number;
  capacity: number;
}

/** How much work the people of one's own teams have, the fullest first. */
@Injectable()
export class ShowLoad {
  constructor(
    private readonly people: People,
    private readonly profiles: WorkProfiles,
    @Inject(PRESENCE) private readonly presence: PresenceSource,
    @Inject(OPEN_COUNTS) private readonly openCounts: OpenCountSource,
  ) {}

  async of({ role, teamIds }: Principal): Promise<AgentLoad[]> {
    const colleagues = (await this.people.colleagues()).filter(
      (one) => role === 'administrator' || one.teamIds.some((id) => teamIds.includes(id)),
    );
    const ids = colleagues.map(({ id }) => id);
    const [presence, counts, profiles] = await Promise.all([
      this.presence.of(ids),
      this.openCounts.of(ids),
      this.profiles.of(ids),
    ]);
    return colleagues
      .map(({ id, name }) => ({
        id,
        name,
        presence: presence.get(id) ?? 'offline',
        state: profiles.get(id)?.state ?? 'off',
        openCount: counts.get(id) ?? 0,
        capacity: profiles.get(id)?.capacity ?? 0,
      }))
      .sort((a, b) => b.openCount - a.openCount || a.name.localeCompare(b.name));
  }
}
