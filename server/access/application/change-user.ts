import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CLOCK, conflict, notFound, type Clock } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import type { UserAccount } from '../data/user-account.entity.js';
import { UsersRepository } from '../data/users.repository.js';
import {
  type AccountChange,
  type AccountState,
  accountChangeRefusal,
  endsSessions,
  refusalInWords,
} from '../domain/account-rules.js';
import { SessionEnder } from './session-ender.js';
import { UserNews } from './user-news.js';

export interface UserChange extends AccountChange {
  name?: string;
  isApprover?: boolean;
}

const stateOf = ({ role, disabledAt }: UserAccount): AccountState => ({
  role,
  isDisabled: disabledAt !== null,
});

@Injectable()
export class ChangeUser {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersRepository,
    private readonly ender: SessionEnder,
    private readonly news: UserNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws a Problem 404, or 409 `user.own-account` or `user.last-administrator`. */
  async execute(me: Principal, id: string, change: UserChange): Promise<void> {
    await this.db.transaction(async (manager) => {
      const otherAdministrators = await this.users.lockAdministratorsBeside(manager, id);
      const user = await this.users.byId(id, manager);
      if (!user) throw notFound('user');
      const account = stateOf(user);
      const isOwn = id === me.userId;
      const refusal = accountChangeRefusal({ account, change, isOwn, otherAdministrators });
      if (refusal) throw conflict(refusal, refusalInWords[refusal]);
      await this.apply(manager, user, change);
      await this.news.tell(manager, {
        by: me,
        action: 'user.changed',
        userId: id,
        detail: { ...change, roleBefore: user.role },
      });
    });
  }

  private async apply(
    manager: EntityManager,
    user: UserAccount,
    change: UserChange,
  ): Promise<void> {
    const { name = user.name, role = user.role, isApprover = user.isApprover, disabled } = change;
    const account = stateOf(user);
    const disabledAt =
      disabled === undefined || disabled === account.isDisabled
        ? user.disabledAt
        : disabled
          ? this.clock.now()
          : null;
    await this.users.change(manager, user.id, { name, role, isApprover, disabledAt });
    if (!endsSessions(account, change)) return;
    if (disabled) await this.ender.endAllAccess(manager, user.id);
    else await this.ender.endAll(manager, user.id);
  }
}
