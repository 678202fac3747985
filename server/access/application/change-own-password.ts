import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../contract.js';
import { UsersRepository } from '../data/users.repository.js';
import { Audit } from './audit.js';
import { type PasswordChange, PasswordChangeCheck } from './password-change-check.js';
import { SessionEnder } from './session-ender.js';
import { type Caller, SessionStarter } from './session-starter.js';

@Injectable()
export class ChangeOwnPassword {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly check: PasswordChangeCheck,
    private readonly users: UsersRepository,
    private readonly ender: SessionEnder,
    private readonly starter: SessionStarter,
    private readonly audit: Audit,
  ) {}

  /**
   * Ends every session of the person and begins a new one here; returns its token for the cookie.
   * Throws a Problem 422 `password.wrong`, `password.same` or `password.too-weak`, or 429.
   */
  async execute(me: Principal, change: PasswordChange, caller: Caller): Promise<string> {
    const passwordHash = await this.check.execute(me, change);
    return this.db.transaction(async (manager) => {
      await this.users.change(manager, me.userId, {
        passwordHash,
        passwordMustChange: false,
        passwordExpiresAt: null,
      });
      const sessionVersion = await this.ender.endAll(manager, me.userId);
      await this.audit.record(manager, { by: me, action: 'user.password-changed' });
      return this.starter.start(manager, { id: me.userId, sessionVersion }, caller);
    });
  }
}
