import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import type { AuditFact, Role } from '../contract.js';
import { TeamsRepository } from '../data/teams.repository.js';
import { type UserFields, UsersRepository } from '../data/users.repository.js';
import { OneTimePasswords } from './one-time-passwords.js';
import { inWords } from './refusals.js';
import { UserNews } from './user-news.js';

export interface NewUser {
  email: string;
  name: string;
  role: Role;
  teamIds?: readonly string[];
  language?: string;
}

export interface AddedUser {
  id: string;
  /** Null for accounts that no password opens. */
  oneTimePassword: string | null;
}

@Injectable()
export class AddUser {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersRepository,
    private readonly teams: TeamsRepository,
    private readonly oneTimePasswords: OneTimePasswords,
    private readonly news: UserNews,
  ) {}

  /**
   * A program signs in by tokens alone, everybody else gets a one-time password.
   * Throws a Problem 409 `user.email-taken` or 422 `team.unknown`.
   */
  async execute(by: AuditFact['by'], user: NewUser): Promise<AddedUser> {
    const password = user.role === 'api' ? null : await this.oneTimePasswords.issue();
    const id = await inWords(
      this.db.transaction((manager) => this.add(manager, by, user, password?.fields)),
    );
    return { id, oneTimePassword: password?.plain ?? null };
  }

  /** Within a transaction, with the password fields of the caller's choice. Returns the id. */
  async add(
    manager: EntityManager,
    by: AuditFact['by'],
    { email, name, role, teamIds = [], language }: NewUser,
    password: UserFields = {},
  ): Promise<string> {
    const id = newId();
    await this.users.add(manager, { id, email, name, role, language, ...password });
    await this.teams.addMember(manager, id, teamIds);
    await this.news.tell(manager, { by, action: 'user.added', userId: id, detail: { role } });
    return id;
  }
}
