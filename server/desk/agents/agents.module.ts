import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PRESENCE } from '../../access/index.js';
import type { Presence as PresenceState, PresenceSource } from '../../access/contract.js';
import { Presence } from '../../platform/live/index.js';
import { WorkProfiles } from './application/work-profiles.js';
import { AbsenceRepository } from './data/absence.repository.js';
import { workEntities } from './data/entities.js';
import { WorkProfileRepository } from './data/work-profile.repository.js';

const whoIsOnline = (presence: Presence): PresenceSource => ({
  of: async (userIds) => {
    const online = presence.online();
    return new Map(
      userIds.map((id): [string, PresenceState] => [id, online.has(id) ? 'online' : 'offline']),
    );
  },
});

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(workEntities)],
  providers: [
    { provide: PRESENCE, useFactory: whoIsOnline, inject: [Presence] },
    AbsenceRepository,
    WorkProfileRepository,
    WorkProfiles,
  ],
  exports: [PRESENCE, WorkProfiles],
})
export class AgentsModule {}
