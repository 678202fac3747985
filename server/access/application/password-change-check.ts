import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { UsersRepository } from '../data/users.repository.js';
import { AttemptGate, type AttemptKey } from './attempt-gate.js';
import { Passwords } from './passwords.js';

export interface PasswordChange {
  current: string;
  next: string;
}

/** Whoever found an open screen still has to know the password, and cannot try it endlessly. */
@Injectable()
export class PasswordChangeCheck {
  constructor(
    private readonly gate: AttemptGate,
    private readonly users: UsersRepository,
    private readonly passwords: Passwords,
  ) {}

  /** Returns the hash of the new password. Throws a Problem 422 or 429. */
  async execute({ userId }: Principal, { current, next }: PasswordChange): Promise<string> {
    const attempt: AttemptKey = { kind: 'own-password', key: userId };
    const made = await this.gate.enter([attempt]);
    const user = await this.users.byId(userId);
    if (!user || !(await this.passwords.matches(current, user.passwordHash)))
      throw unprocessable('password.wrong', 'The current password is not right.');
    await this.gate.succeed(made, attempt);
    if (await this.passwords.matches(next, user.passwordHash))
      throw unprocessable('password.same', 'The new password is the one you have.');
    await this.passwords.insistOnStrength(next, [user.name, user.email]);
    return this.passwords.hash(next);
  }
}
