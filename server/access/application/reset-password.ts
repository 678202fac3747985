import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { conflict, notFound, unprocessable } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { UsersRepository } from '../data/users.repository.js';
import { OneTimePasswords } from './one-time-passwords.js';
import { SessionEnder } from './session-ender.js';
import { UserNews } from './user-news.js';

/** For somebody who forgot theirs, or whose account is in wrong hands: everything given out before is void. */
@Injectable()
export class ResetPassword {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersRepository,
    private readonly oneTimePasswords: OneTimePasswords,
    private readonly ender: SessionEnder,
    private readonly news: UserNews,
  ) {}

  /** Returns the one-time password. Throws a Problem 404, 409 `user.own-account` or 422 `user.has-no-password`. */
  async execute(me: Principal, id: string): Promise<string> {
    if (id === me.userId)
      throw conflict('user.own-account', 'Change your own password in your settings.');
    const { plain, fields } = await this.oneTimePasswords.issue();
    await this.db.transaction(async (manager) => {
      const user = await this.users.byId(id, manager);
      if (!user) throw notFound('user');
      if (user.role === 'api')
        throw unprocessable('user.has-no-password', 'A program signs in by tokens only.');
      await this.users.change(manager, id, fields);
      await this.ender.endAllAccess(manager, id);
      await this.news.tell(manager, { by: me, action: 'user.password-reset', userId: id });
    });
    return plain;
  }
}
