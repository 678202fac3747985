import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { CLOCK, Problem, type Clock } from '../../platform/kernel/index.js';
import { LoginAttemptsRepository } from '../data/login-attempts.repository.js';
import { type AttemptKind, secondsToWait, windowStart } from '../domain/sign-in-limits.js';

/** What an attempt counts against. */
export interface AttemptKey {
  readonly kind: AttemptKind;
  readonly key: string;
}

const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Limits how often a password can be tried. */
@Injectable()
export class AttemptGate {
  constructor(
    private readonly attempts: LoginAttemptsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt against every key, or throws a Problem 429. It is written before it is
   * counted: many at once cannot all find room. One that is refused does not prolong the wait.
   * Returns what `succeed` needs.
   */
  async enter(keys: readonly AttemptKey[]): Promise<string[]> {
    const now = this.clock.now();
    const made: string[] = [];
    let wait = 0;
    for (const { kind, key } of keys) {
      made.push(await this.attempts.add(kind, digest(key), now));
      const times = await this.attempts.since(kind, digest(key), windowStart(kind, now));
      wait = Math.max(wait, secondsToWait(kind, times, now));
    }
    if (wait === 0) return made;
    await this.attempts.forget(made);
    throw new Problem(429, 'rate.limited', 'Too many attempts. Wait a while and try again.', {
      retryAfterSeconds: wait,
    });
  }

  /** The password was right: the attempt and its owner's mistypings before it are forgotten. */
  async succeed(made: readonly string[], { kind, key }: AttemptKey): Promise<void> {
    await this.attempts.forget(made);
    await this.attempts.forgetAll(kind, digest(key));
  }
}
