import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { SessionsRepository } from '../data/sessions.repository.js';
import { idleSince } from '../domain/session-lifetime.js';

/** Where the person is signed in, and which of it is this browser. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly sessions: SessionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(me: Principal) {
    const now = this.clock.now();
    const open = await this.sessions.openOf(me.userId, { now, idleSince: idleSince(now) });
    return open.map(({ id, createdAt, lastUsedAt, ip, userAgent }) => ({
      id,
      createdAt,
      lastUsedAt,
      ip,
      userAgent,
      current: id === me.sessionId,
    }));
  }
}
