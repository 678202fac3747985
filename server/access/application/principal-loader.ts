import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import {
  type CredentialRow,
  type PersonRow,
  PrincipalsRepository,
} from '../data/principals.repository.js';
import { abilitiesOf } from '../domain/abilities.js';
import { bearerToken } from '../domain/bearer-token.js';
import { reachOf } from '../domain/policy.js';
import { isOurOrigin } from '../domain/same-origin.js';
import { sessionCookie, tokenIn } from '../domain/session-cookie.js';
import { idleSince, needsTouch } from '../domain/session-lifetime.js';
import { tokenDigest } from './secrets.js';

export interface Headers {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}

type Credential = Pick<Principal, 'via' | 'sessionId' | 'ip'>;

const toPrincipal = (row: PersonRow, credential: Credential): Principal => ({
  userId: row.userId,
  name: row.name,
  role: row.role,
  isApprover: row.isApprover,
  teamIds: row.teamIds,
  channelIds: reachOf(row.role, row.channelIds),
  abilities: abilitiesOf(row.role),
  mustChangePassword: row.mustChangePassword,
  ...credential,
});

/**
 * Who is asking. Read from the database each time and not kept: a session that ended, a role that
 * changed and a channel that was taken away count from the next request on, in every process.
 */
@Injectable()
export class PrincipalLoader {
  private readonly cookie;

  constructor(
    private readonly principals: PrincipalsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.cookie = sessionCookie(config.publicUrl);
  }

  /** Null when nobody is signed in. An `Authorization` header counts alone, a cookie beside it does not. */
  async fromHeaders(headers: Headers, ip: string | null): Promise<Principal | null> {
    if (headers.authorization !== undefined) {
      const token = bearerToken(headers.authorization);
      return token ? this.ofToken(token, ip) : null;
    }
    const token = tokenIn(headers.cookie, this.cookie);
    return token ? this.ofSession(token, ip) : null;
  }

  /**
   * For a socket: as above, and a cookie counts only on a page of this desk, since browsers send it
   * along with sockets that other sites open.
   */
  async fromHandshake(headers: Headers, ip: string | null = null): Promise<Principal | null> {
    const principal = await this.fromHeaders(headers, ip);
    if (!principal || principal.mustChangePassword) return null;
    const trusted =
      principal.via === 'token' || isOurOrigin(toOrigin(headers), this.config.publicUrl);
    return trusted ? principal : null;
  }

  /** For work in somebody's name without a request. Null when there is no such person any more. */
  async ofUser(userId: string): Promise<Principal | null> {
    const row = await this.principals.ofUser(userId);
    return row ? toPrincipal(row, { via: 'session', sessionId: null, ip: null }) : null;
  }

  private async ofSession(token: string, ip: string | null): Promise<Principal | null> {
    const now = this.clock.now();
    const row = await this.principals.ofSession(tokenDigest(token), {
      now,
      idleSince: idleSince(now),
    });
    if (!row) return null;
    if (this.isDue(row, now)) await this.principals.noteSessionUse(row.credentialId, now);
    return toPrincipal(row, { via: 'session', sessionId: row.credentialId, ip });
  }

  private async ofToken(token: string, ip: string | null): Promise<Principal | null> {
    const now = this.clock.now();
    const row = await this.principals.ofApiToken(tokenDigest(token), now);
    if (!row) return null;
    if (this.isDue(row, now)) await this.principals.noteTokenUse(row.credentialId, now);
    return toPrincipal(
      { ...row, mustChangePassword: false },
      { via: 'token', sessionId: null, ip },
    );
  }

  private isDue({ lastUsedAt }: CredentialRow, now: Date): boolean {
    return lastUsedAt === null || needsTouch(lastUsedAt, now);
  }
}

const toOrigin = ({ origin, host }: Headers) => ({ origin, host });
