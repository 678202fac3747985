import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { ApiToken } from './api-token.entity.js';

@Injectable()
export class ApiTokensRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(manager: EntityManager, token: ApiToken): Promise<void> {
    await manager.insert(ApiToken, token);
  }

  /** Newest first; revoked ones too, so that it stays known that they existed. */
  all(limit: number): Promise<ApiToken[]> {
    return this.db.manager.find(ApiToken, {
      order: { createdAt: 'DESC', id: 'DESC' },
      take: limit,
    });
  }

  byId(id: string): Promise<ApiToken | null> {
    return this.db.manager.findOneBy(ApiToken, { id });
  }

  async revoke(manager: EntityManager, id: string, now: Date): Promise<void> {
    await manager.update(ApiToken, { id, revokedAt: IsNull() }, { revokedAt: now });
  }

  async revokeAllOf(manager: EntityManager, userId: string, now: Date): Promise<void> {
    await manager.update(ApiToken, { userId, revokedAt: IsNull() }, { revokedAt: now });
  }
}
