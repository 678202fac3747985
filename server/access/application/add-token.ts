import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  CLOCK,
  newId,
  notFound,
  randomToken,
  unprocessable,
  type Clock,
} from '../../platform/kernel/index.js';
import type { AuditFact } from '../contract.js';
import { ApiTokensRepository } from '../data/api-tokens.repository.js';
import { UsersRepository } from '../data/users.repository.js';
import { API_TOKEN_PREFIX } from '../domain/bearer-token.js';
import { Audit } from './audit.js';
import { tokenDigest } from './secrets.js';

export interface NewToken {
  userId: string;
  name: string;
  expiresAt?: Date | null;
}

export interface AddedToken {
  id: string;
  /** Shown once; it is kept nowhere. */
  secret: string;
}

@Injectable()
export class AddToken {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly tokens: ApiTokensRepository,
    private readonly users: UsersRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws a Problem 404 `user.not-found`, or 422 `token.expired` for a time that has passed. */
  async execute(
    by: AuditFact['by'],
    { userId, name, expiresAt = null }: NewToken,
  ): Promise<AddedToken> {
    const now = this.clock.now();
    if (expiresAt && expiresAt <= now)
      throw unprocessable('token.expired', 'The token would have expired already.');
    const user = await this.users.byId(userId);
    if (!user || user.disabledAt) throw notFound('user');
    if (by && by.userId !== userId && user.role !== 'api')
      throw unprocessable('token.not-yours', 'Make tokens for yourself or for a program.');
    const id = newId(now.getTime());
    const secret = API_TOKEN_PREFIX + randomToken();
    await this.db.transaction(async (manager) => {
      await this.tokens.add(manager, {
        id,
        userId,
        name,
        tokenHash: tokenDigest(secret),
        createdAt: now,
        lastUsedAt: null,
        expiresAt,
        revokedAt: null,
      });
      const target = { type: 'token', id };
      await this.audit.record(manager, {
        by,
        action: 'token.added',
        target,
        detail: { userId, name },
      });
    });
    return { id, secret };
  }
}
