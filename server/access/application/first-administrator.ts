import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import { UsersRepository } from '../data/users.repository.js';
import { AddUser } from './add-user.js';
import { OneTimePasswords } from './one-time-passwords.js';

export const FIRST_ADMINISTRATOR = 'admin@hark.local';

export interface FirstAdministratorCredentials {
  email: string;
  password: string;
}

/** Somebody has to be able to enter an empty house; no installation has an account that others know. */
@Injectable()
export class FirstAdministrator {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly users: UsersRepository,
    private readonly addUser: AddUser,
    private readonly oneTimePasswords: OneTimePasswords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes one, with a one-time password to print, when no administrator can sign in; demo people
   * need no password while the desk is in demo mode. Null otherwise. Processes that start together
   * make one between them.
   */
  async ensure(): Promise<FirstAdministratorCredentials | null> {
    const { plain, fields } = await this.oneTimePasswords.issue();
    const made = await this.db.transaction(async (manager) => {
      await this.users.lockForFirstAdministrator(manager);
      if (!(await this.isNeeded(manager))) return false;
      const existing = await this.users.byEmail(FIRST_ADMINISTRATOR, manager);
      if (existing)
        await this.users.change(manager, existing.id, {
          ...fields,
          role: 'administrator',
          disabledAt: null,
        });
      else
        await this.addUser.add(
          manager,
          null,
          { email: FIRST_ADMINISTRATOR, name: 'Administrator', role: 'administrator' },
          fields,
        );
      return true;
    });
    return made ? { email: FIRST_ADMINISTRATOR, password: plain } : null;
  }

  private async isNeeded(manager: EntityManager): Promise<boolean> {
    if (this.config.demo) return (await this.users.count(manager)) === 0;
    return !(await this.users.someAdministratorHasPassword(manager, this.clock.now()));
  }
}
