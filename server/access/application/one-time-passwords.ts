import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import type { UserAccount } from '../data/user-account.entity.js';
import { oneTimePasswordExpiry } from '../domain/one-time-password.js';
import { Passwords } from './passwords.js';
import { newOneTimePassword } from './secrets.js';

export interface OneTimePassword {
  /** Shown once to whoever hands it on; it is kept nowhere. */
  plain: string;
  /** What of it goes into the account. */
  fields: Pick<UserAccount, 'passwordHash' | 'passwordMustChange' | 'passwordExpiresAt'>;
}

@Injectable()
export class OneTimePasswords {
  constructor(
    private readonly passwords: Passwords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async issue(): Promise<OneTimePassword> {
    const plain = newOneTimePassword();
    return {
      plain,
      fields: {
        passwordHash: await this.passwords.hash(plain),
        passwordMustChange: true,
        passwordExpiresAt: oneTimePasswordExpiry(this.clock.now()),
      },
    };
  }
}
