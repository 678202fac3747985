import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CLOCK, newId, randomToken, type Clock } from '../../platform/kernel/index.js';
import { SessionsRepository } from '../data/sessions.repository.js';
import type { UserAccount } from '../data/user-account.entity.js';
import { sessionExpiry } from '../domain/session-lifetime.js';
import { Audit } from './audit.js';
import { tokenDigest } from './secrets.js';
import { SessionEnder } from './session-ender.js';

const LONGEST_USER_AGENT = 300;

/** The browser that asks. */
export interface Caller {
  ip: string | null;
  userAgent: string | null;
  /** Token of the session that it has so far. */
  sessionToken: string | null;
}

type Person = Pick<UserAccount, 'id' | 'name' | 'sessionVersion'>;

@Injectable()
export class SessionStarter {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly sessions: SessionsRepository,
    private readonly ender: SessionEnder,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Signs the person in with a token that nobody can have planted; the session that the browser had
   * before is over. Returns the token for the cookie.
   */
  signIn(person: Person, caller: Caller, how: 'password' | 'demo'): Promise<string> {
    return this.db.transaction(async (manager) => {
      if (caller.sessionToken) await this.ender.endByToken(manager, caller.sessionToken);
      const token = await this.start(manager, person, caller);
      const by = { userId: person.id, name: person.name, ip: caller.ip };
      await this.audit.record(manager, { by, action: 'session.started', detail: { how } });
      return token;
    });
  }

  /** Returns the token for the cookie; it is kept nowhere else. */
  async start(
    manager: EntityManager,
    { id: userId, sessionVersion }: Pick<Person, 'id' | 'sessionVersion'>,
    { ip, userAgent }: Caller,
  ): Promise<string> {
    const now = this.clock.now();
    const token = randomToken();
    await this.sessions.add(manager, {
      id: newId(now.getTime()),
      tokenHash: tokenDigest(token),
      userId,
      sessionVersion,
      ip,
      userAgent: userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
      createdAt: now,
      lastUsedAt: now,
      expiresAt: sessionExpiry(now),
    });
    return token;
  }
}
