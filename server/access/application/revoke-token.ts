import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, notFound, type Clock } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { ApiTokensRepository } from '../data/api-tokens.repository.js';
import { Audit } from './audit.js';

@Injectable()
export class RevokeToken {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly tokens: ApiTokensRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Twice is as good as once. Throws a Problem 404. */
  async execute(by: Principal, id: string): Promise<void> {
    const token = await this.tokens.byId(id);
    if (!token) throw notFound('token');
    if (token.revokedAt) return;
    await this.db.transaction(async (manager) => {
      await this.tokens.revoke(manager, id, this.clock.now());
      const detail = { userId: token.userId, name: token.name };
      await this.audit.record(manager, {
        by,
        action: 'token.revoked',
        target: { type: 'token', id },
        detail,
      });
    });
  }
}
