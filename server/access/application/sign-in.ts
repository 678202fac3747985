import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Problem, type Clock } from '../../platform/kernel/index.js';
import type { UserAccount } from '../data/user-account.entity.js';
import { UsersRepository } from '../data/users.repository.js';
import { addressGroup } from '../domain/address-group.js';
import { AttemptGate, type AttemptKey } from './attempt-gate.js';
import { Audit } from './audit.js';
import { Passwords } from './passwords.js';
import { type Caller, SessionStarter } from './session-starter.js';

export interface Credentials {
  email: string;
  password: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly gate: AttemptGate,
    private readonly users: UsersRepository,
    private readonly passwords: Passwords,
    private readonly starter: SessionStarter,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Returns the person's id and the token for the cookie. Throws a Problem 401 `sign-in.refused`,
   * which is the same whatever was wrong, or 429 `rate.limited`.
   */
  async execute({ email, password }: Credentials, caller: Caller) {
    const account: AttemptKey = { kind: 'account', key: email.trim().toLowerCase() };
    const made = await this.gate.enter([
      account,
      { kind: 'address', key: addressGroup(caller.ip) },
    ]);
    const user = await this.users.byEmail(email.trim());
    const right = await this.passwords.matches(password, user?.passwordHash);
    if (!user || !right || !this.isUsable(user)) throw await this.refusal(user, caller);
    await this.gate.succeed(made, account);
    return { userId: user.id, token: await this.starter.signIn(user, caller, 'password') };
  }

  private isUsable({ disabledAt, passwordExpiresAt }: UserAccount): boolean {
    return (
      disabledAt === null && (passwordExpiresAt === null || passwordExpiresAt > this.clock.now())
    );
  }

  private async refusal(user: UserAccount | null, { ip }: Caller): Promise<Problem> {
    await this.audit.record(null, {
      action: 'session.refused',
      target: user && { type: 'user', id: user.id },
      outcome: 'refused',
      ip,
    });
    return new Problem(401, 'sign-in.refused', 'The e-mail address or the password is not right.');
  }
}
