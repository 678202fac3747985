import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ScopeKind } from '../contract.js';

export interface ScopeOption {
  kind: ScopeKind;
  value: string;
  name: string;
}

export interface Recipient {
  id: string;
  name: string;
  email: string;
  role: string;
}

/** What a digest can be about, and who can get it. */
@Injectable()
export class DigestOptionsReader {
  /** Channels as far as somebody reaches them; null: all. */
  async scopes(
    manager: EntityManager,
    channelIds: readonly string[] | null,
  ): Promise<ScopeOption[]> {
    return manager.query(
      `select 'tag' as kind, name::text as value, name::text as name from tag
       union all select 'topic', id::text, name from topic
       union all select 'department', id::text, name from department where removed_at is null
       union all select 'team', id::text, name from team
       union all select 'channel', id::text, name from channel
         where $1::uuid[] is null or id = any($1)
       order by kind, name, value`,
      [channelIds],
    );
  }

  async recipients(manager: EntityManager, roles: readonly string[]): Promise<Recipient[]> {
    return manager.query(
      `select id, name, email::text as email, role from user_account
       where disabled_at is null and role = any($1) order by name, id`,
      [roles],
    );
  }

  /** Of these people those who are still there. */
  async people(manager: EntityManager, ids: readonly string[]): Promise<Recipient[]> {
    return manager.query(
      `select id, name, email::text as email, role from user_account
       where disabled_at is null and id = any($1::uuid[]) order by id`,
      [ids],
    );
  }
}
