import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Incident } from '../data/incident.repository.js';
import { JoinedRepository } from '../data/joined.repository.js';
import { isEmptyScope, isInScope } from '../domain/incident-scope.js';

/** Takes in what belongs to an incident by its channels, topics and terms. */
@Injectable()
export class JoinScope {
  constructor(private readonly joined: JoinedRepository) {}

  /** Of what came since then. Answers how many conversations are new. */
  async join(manager: EntityManager, incident: Incident, since = incident.since): Promise<number> {
    if (isEmptyScope(incident)) return 0;
    const messages = await this.joined.messagesSince(manager, since, incident.channelIds);
    const ids = messages
      .filter((message) => isInScope(incident, message))
      .map(({ conversationId }) => conversationId);
    return ids.length > 0 ? this.joined.join(manager, incident.id, ids) : 0;
  }
}
