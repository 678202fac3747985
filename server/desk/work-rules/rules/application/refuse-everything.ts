import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, unprocessable } from '../../../../platform/kernel/index.js';
import { HappeningReader } from '../data/happening.reader.js';
import { DRY_RUN_DAYS } from '../domain/dry-run.js';
import { reachOfCondition } from '../domain/reach-of-condition.js';
import type { RuleContent } from '../domain/rule.js';

/** A rule without a condition touches everything that comes in: somebody must mean it. */
@Injectable()
export class RefuseEverything {
  constructor(
    private readonly happenings: HappeningReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws a Problem 422 `rule.matches-everything` with the count of the last 30 days. */
  async unless(isConfirmed: boolean, content: RuleContent): Promise<void> {
    if (isConfirmed || reachOfCondition(content.condition) !== 'always') return;
    const count = await this.happenings.count(content, null, DRY_RUN_DAYS, this.clock.now());
    throw unprocessable(
      'rule.matches-everything',
      `This rule has no condition: in the last ${DRY_RUN_DAYS} days it would have fired ${count} times. Add a condition, or confirm that you mean everything.`,
      { count },
    );
  }
}
