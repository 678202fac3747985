import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { unprocessable } from '../../platform/kernel/index.js';
import { isCommonPassword } from '../domain/common-passwords.js';
import { weaknessInWords, weaknessOf } from '../domain/password-rules.js';

// The library's enum is erased at build time, so its number stands here.
const ARGON2ID = 2;

// OWASP's least for argon2id; about 15 ms of one core.
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The same characters from another keyboard are the same password.
const normal = (password: string): string => password.normalize('NFKC');

/** Makes and checks password hashes. */
@Injectable()
export class Passwords {
  private readonly decoy = hash('nobody has this password', COST);

  hash(password: string): Promise<string> {
    return hash(normal(password), COST);
  }

  /** Takes as long without a hash, so that time does not tell whether there is an account. */
  async matches(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    const right = await verify(passwordHash ?? (await this.decoy), normal(password));
    return right && typeof passwordHash === 'string';
  }

  /** Throws a Problem 422 `password.too-weak` that says what is wrong. */
  async insistOnStrength(password: string, personal: readonly string[]): Promise<void> {
    const isCommon = await isCommonPassword(password);
    const weakness = weaknessOf({ password, isCommon, personal });
    if (weakness) {
      throw unprocessable('password.too-weak', weaknessInWords[weakness], { weakness });
    }
  }
}
