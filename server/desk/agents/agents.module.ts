import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule, PRESENCE } from '../../access/index.js';
import type { Presence as PresenceState, PresenceSource } from '../../access/contract.js';
import { Presence } from '../../platform/live/index.js';
import { agentControllers, agentProviders } from './agents.providers.js';
import { KeepAbsences } from './application/keep-absences.js';
import { KeepProfile } from './application/keep-profile.js';
import { WorkProfiles } from './application/work-profiles.js';
import { workEntities } from './data/entities.js';

const whoIsOnline = (presence: Presence, profiles: WorkProfiles): PresenceSource => ({
  of: async (userIds) => {
    const online = presence.online();
    const known = await profiles.of(userIds.filter((id) => online.has(id)));
    const stateOf = (id: string): PresenceState => {
      if (!online.has(id)) return 'offline';
      return known.get(id)?.state === 'away' ? 'away' : 'online';
    };
    return new Map(userIds.map((id): [string, PresenceState] => [id, stateOf(id)]));
  },
});

@Global()
@Module({
  imports: [AccessModule, TypeOrmModule.forFeature(workEntities)],
  controllers: agentControllers,
  providers: [
    ...agentProviders,
    { provide: PRESENCE, useFactory: whoIsOnline, inject: [Presence, WorkProfiles] },
  ],
  exports: [KeepAbsences, KeepProfile, PRESENCE, WorkProfiles],
})
export class AgentsModule {}
