import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/kernel/index.js';
import type { ApiToken } from '../data/api-token.entity.js';
import { ApiTokensRepository } from '../data/api-tokens.repository.js';
import { People } from './people.js';

const MOST = 500;

/** API tokens of everybody; the tokens themselves are known to nobody any more. */
@Injectable()
export class ListTokens {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly people: People,
  ) {}

  async execute() {
    return this.withOwners(await this.tokens.all(MOST));
  }

  /** Throws a Problem 404. */
  async one(id: string) {
    const token = await this.tokens.byId(id);
    if (!token) throw notFound('token');
    const [shown] = await this.withOwners([token]);
    return shown!;
  }

  private async withOwners(tokens: readonly ApiToken[]) {
    const names = await this.people.namesOf(tokens.map(({ userId }) => userId));
    return tokens.map(({ id, name, userId, createdAt, lastUsedAt, expiresAt, revokedAt }) => ({
      id,
      name,
      user: { id: userId, name: names.get(userId) ?? '' },
      createdAt,
      lastUsedAt,
      expiresAt,
      revokedAt,
    }));
  }
}
