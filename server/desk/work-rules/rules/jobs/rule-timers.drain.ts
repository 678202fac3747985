import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { RunDueTimers } from '../application/run-due-timers.js';
import { RULE_TIMERS } from '../domain/drain-names.js';

@IsDrain()
@Injectable()
export class RuleTimersDrain implements Drain {
  readonly name = RULE_TIMERS;
  readonly everyMs = 1000;

  constructor(private readonly timers: RunDueTimers) {}

  drain(): Promise<boolean> {
    return this.timers.execute();
  }
}
