import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { type CredentialRow, PrincipalsRepository } from '../data/principals.repository.js';
import { bearerToken } from '../domain/bearer-token.js';
import { type SessionCookie, sessionCookie, tokenIn } from '../domain/session-cookie.js';
import { idleSince, needsTouch } from '../domain/session-lifetime.js';
import { tokenDigest } from './secrets.js';

export interface Credentials {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

export interface FoundCredential {
  via: Principal['via'];
  row: CredentialRow;
}

/** The session or API token that a request shows, if it is good at this moment. */
@Injectable()
export class CredentialFinder {
  private readonly cookie: SessionCookie;

  constructor(
    private readonly principals: PrincipalsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) { publicUrl }: Config,
  ) {
    this.cookie = sessionCookie(publicUrl);
  }

  /** An `Authorization` header counts alone, a cookie beside it does not. */
  async find({ authorization, cookie }: Credentials): Promise<FoundCredential | null> {
    const via = authorization === undefined ? 'session' : 'token';
    const token =
      authorization === undefined ? tokenIn(cookie, this.cookie) : bearerToken(authorization);
    const row = token && (await this.lookUp(via, tokenDigest(token)));
    return row ? { via, row } : null;
  }

  /** Keeps the session awake. Written once a minute and not more. */
  async noteUse({ via, row: { credentialId, lastUsedAt } }: FoundCredential): Promise<void> {
    const now = this.clock.now();
    if (lastUsedAt !== null && !needsTouch(lastUsedAt, now)) return;
    if (via === 'session') await this.principals.noteSessionUse(credentialId, now);
    else await this.principals.noteTokenUse(credentialId, now);
  }

  private lookUp(via: Principal['via'], digest: Buffer): Promise<CredentialRow | undefined> {
    const now = this.clock.now();
    if (via === 'token') return this.principals.ofApiToken(digest, now);
    return this.principals.ofSession(digest, { now, idleSince: idleSince(now) });
  }
}
