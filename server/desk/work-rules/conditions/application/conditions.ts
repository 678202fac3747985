import { Injectable } from '@nestjs/common';
import type { Condition } from '../contract.js';
import { checkCondition } from '../domain/check-condition.js';

/** The door for conditions that somebody sent. */
@Injectable()
export class Conditions {
  /** Throws a Problem 422 with a sentence that says what to change. */
  check(sent: unknown): Condition {
    return checkCondition(sent);
  }
}
