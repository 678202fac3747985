import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/index.js';
import type { Principal } from '../contract.js';
import { type PersonRow, PrincipalsRepository } from '../data/principals.repository.js';
import { abilitiesOf } from '../domain/abilities.js';
import { reachOf } from '../domain/policy.js';
import { isOurOrigin } from '../domain/same-origin.js';
import { CredentialFinder, type Credentials, type FoundCredential } from './credential-finder.js';

export interface HandshakeHeaders extends Credentials {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}

type Entry = Pick<Principal, 'via' | 'sessionId' | 'ip' | 'mustChangePassword'>;

const toPrincipal = (row: PersonRow, entry: Entry): Principal => ({
  userId: row.userId,
  name: row.name,
  role: row.role,
  isApprover: row.isApprover,
  teamIds: row.teamIds,
  channelIds: reachOf(row.role, row.channelIds),
  abilities: abilitiesOf(row.role, row.isApprover),
  ...entry,
});

const bearerOf = ({ via, row }: FoundCredential, ip: string | null): Principal =>
  toPrincipal(row, {
    via,
    sessionId: via === 'session' ? row.credentialId : null,
    ip,
    // Who holds a token needs no password.
    mustChangePassword: via === 'session' && row.mustChangePassword,
  });

/**
 * Who is asking. Read from the database each time and not kept: a session that ended, a role that
 * changed and a channel that was taken away count from the next request on, in every process.
 */
@Injectable()
export class PrincipalLoader {
  constructor(
    private readonly finder: CredentialFinder,
    private readonly principals: PrincipalsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when nobody is signed in. */
  async fromHeaders(headers: Credentials, ip: string | null): Promise<Principal | null> {
    const found = await this.finder.find(headers);
    if (!found) return null;
    await this.finder.noteUse(found);
    return bearerOf(found, ip);
  }

  /**
   * For a socket. A cookie counts only on a page of this desk, since browsers send it along with
   * sockets that other sites open. An open socket is not a use: a screen that nobody sits at falls
   * asleep.
   */
  async fromHandshake(
    headers: HandshakeHeaders,
    ip: string | null = null,
  ): Promise<Principal | null> {
    const found = await this.finder.find(headers);
    if (!found) return null;
    const { origin, host } = headers;
    if (found.via === 'session' && !isOurOrigin({ origin, host }, this.config.publicUrl))
      return null;
    const principal = bearerOf(found, ip);
    return principal.mustChangePassword ? null : principal;
  }

  /** For work in somebody's name without a request. Null when there is no such person any more. */
  async ofUser(userId: string): Promise<Principal | null> {
    const row = await this.principals.ofUser(userId);
    if (!row) return null;
    return toPrincipal(row, {
      via: 'session',
      sessionId: null,
      ip: null,
      mustChangePassword: false,
    });
  }
}
