import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../platform/events/index.js';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import type { AccessEvents } from '../contract.js';
import { ApiTokensRepository } from '../data/api-tokens.repository.js';
import { SessionsRepository } from '../data/sessions.repository.js';
import { UsersRepository } from '../data/users.repository.js';
import { tokenDigest } from './secrets.js';

/** Ends sessions and says so, for the sockets that hang on them. */
@Injectable()
export class SessionEnder {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly users: UsersRepository,
    private readonly tokens: ApiTokensRepository,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Nothing happens when the token opens no session. */
  async endByToken(manager: EntityManager, token: string): Promise<void> {
    const ended = await this.sessions.removeByToken(manager, tokenDigest(token));
    if (ended) await this.announce(manager, { userId: ended.userId, sessionId: ended.id });
  }

  /** False when the person has no such session. */
  async end(manager: EntityManager, userId: string, sessionId: string): Promise<boolean> {
    const ended = await this.sessions.remove(manager, userId, sessionId);
    if (ended) await this.announce(manager, { userId, sessionId });
    return ended;
  }

  /** Also those that are just beginning in another process. Returns the version for new ones. */
  async endAll(manager: EntityManager, userId: string): Promise<number> {
    const version = await this.users.nextSessionVersion(manager, userId);
    await this.sessions.removeAllOf(manager, userId);
    await this.announce(manager, { userId, sessionId: null });
    return version;
  }

  /** All sessions and all API tokens: nothing that was given out before opens the desk any more. */
  async endAllAccess(manager: EntityManager, userId: string): Promise<void> {
    await this.tokens.revokeAllOf(manager, userId, this.clock.now());
    await this.endAll(manager, userId);
  }

  private announce(
    manager: EntityManager,
    { userId, sessionId }: AccessEvents['session.ended'],
  ): Promise<void> {
    const data = { userId, sessionId } satisfies AccessEvents['session.ended'];
    return this.events.append(manager, [{ type: 'session.ended', actorId: userId, data }]);
  }
}
