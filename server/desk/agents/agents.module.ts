import { Global, Module } from '@nestjs/common';
import { PRESENCE } from '../../access/index.js';
import type { Presence as PresenceState, PresenceSource } from '../../access/contract.js';
import { Presence } from '../../platform/live/index.js';

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
  providers: [{ provide: PRESENCE, useFactory: whoIsOnline, inject: [Presence] }],
  exports: [PRESENCE],
})
export class AgentsModule {}
