import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { queryPrepared } from '../../platform/database/index.js';
import type { Role } from '../contract.js';

export interface PersonRow {
  userId: string;
  name: string;
  role: Role;
  isApprover: boolean;
  mustChangePassword: boolean;
  teamIds: string[];
  /** Channels of the teams, whatever the role makes of them. */
  channelIds: string[];
}

export interface CredentialRow extends PersonRow {
  /** Of the session or of the token. */
  credentialId: string;
  lastUsedAt: Date | null;
}

const PERSON = `
  u.id as "userId", u.name, u.role, u.is_approver as "isApprover",
  u.password_must_change as "mustChangePassword",
  array(select m.team_id from team_member m where m.user_id = u.id) as "teamIds",
  array(select distinct c.channel_id from team_member m join team_channel c using (team_id)
        where m.user_id = u.id) as "channelIds"`;

/** Everything that is decided about a caller, in one round trip and never from memory. */
@Injectable()
export class PrincipalsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async ofSession(
    tokenHash: Buffer,
    { now, idleSince }: { now: Date; idleSince: Date },
  ): Promise<CredentialRow | undefined> {
    const [row] = await queryPrepared<CredentialRow>(
      this.db,
      `select ${PERSON}, s.id as "credentialId", s.last_used_at as "lastUsedAt"
       from session s join user_account u on u.id = s.user_id
       where s.token_hash = $1 and s.session_version = u.session_version and u.disabled_at is null
         and s.expires_at > $2 and s.last_used_at > $3`,
      [tokenHash, now, idleSince],
    );
    return row;
  }

  async ofApiToken(tokenHash: Buffer, now: Date): Promise<CredentialRow | undefined> {
    const [row] = await queryPrepared<CredentialRow>(
      this.db,
      `select ${PERSON}, t.id as "credentialId", t.last_used_at as "lastUsedAt"
       from api_token t join user_account u on u.id = t.user_id
       where t.token_hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2)
         and u.disabled_at is null`,
      [tokenHash, now],
    );
    return row;
  }

  async ofUser(userId: string): Promise<PersonRow | undefined> {
    const rows: PersonRow[] = await this.db.query(
      `select ${PERSON} from user_account u where u.id = $1 and u.disabled_at is null`,
      [userId],
    );
    return rows[0];
  }

  async noteSessionUse(sessionId: string, now: Date): Promise<void> {
    await this.db.query(
      `with used as (update session set last_used_at = $2 where id = $1 returning user_id)
       update user_account set last_seen_at = $2 from used where id = used.user_id`,
      [sessionId, now],
    );
  }

  async noteTokenUse(tokenId: string, now: Date): Promise<void> {
    await this.db.query(`update api_token set last_used_at = $2 where id = $1`, [tokenId, now]);
  }
}
