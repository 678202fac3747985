import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { IdleReader } from '../data/idle.reader.js';
import { type Timer, TimerRepository } from '../data/timer.repository.js';
import { RuleBook } from './rule-book.js';
import { RunRules } from './run-rules.js';

const BATCH = 100;

/** Lets idle rules have their say when their time has come, once for each stretch of waiting. */
@Injectable()
export class RunDueTimers {
  constructor(
    private readonly timers: TimerRepository,
    private readonly book: RuleBook,
    private readonly idle: IdleReader,
    private readonly rules: RunRules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when there may be more. */
  async execute(): Promise<boolean> {
    const due = await this.timers.due(this.clock.now(), BATCH);
    for (const timer of due) {
      await this.run(timer);
      // After the firing: a crash in between repeats a question that was answered, and changes nothing.
      await this.timers.markFired(timer);
    }
    return due.length === BATCH;
  }

  private async run({ ruleId, conversationId, since }: Timer): Promise<void> {
    const rule = (await this.book.all()).find(({ id }) => id === ruleId);
    if (!rule) return;
    const waiting = await this.idle.of(conversationId);
    const stillWaits = waiting.some(
      (one) => one.trigger === rule.trigger && one.since.getTime() === since.getTime(),
    );
    if (!stillWaits) return;
    await this.rules.run({
      trigger: rule.trigger,
      key: `idle:${conversationId}:${since.toISOString()}`,
      conversationId,
      messageId: null,
      cause: null,
      suits: ({ id }) => id === ruleId,
    });
  }
}
