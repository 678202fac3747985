import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { Calendars } from '../../calendars/index.js';
import { IdleReader, type IdleSince, type IdleTrigger } from '../data/idle.reader.js';
import { type Timer, TimerRepository } from '../data/timer.repository.js';
import { idleUntil } from '../domain/idle.js';
import { RuleBook, type ReadyRule } from './rule-book.js';

const PAGE = 500;

/** Keeps the timers of idle rules: computed from who waits since when, so that twice is as good as once. */
@Injectable()
export class SetTimers {
  constructor(
    private readonly book: RuleBook,
    private readonly idle: IdleReader,
    private readonly timers: TimerRepository,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofConversation(conversationId: string): Promise<void> {
    const rules = (await this.book.all()).filter(({ trigger }) => trigger.startsWith('idle-'));
    if (rules.length === 0) return;
    const waiting = await this.idle.of(conversationId);
    const timers: Timer[] = [];
    for (const rule of rules)
      timers.push(...(await this.timersOf(rule, waiting.filter(matching(rule)))));
    await this.timers.setFor(conversationId, timers);
  }

  /**
   * A rule that was switched on or changed has its say about what waits already, but not about what
   * had waited for too long before anybody asked.
   */
  async ofRule(ruleId: string): Promise<void> {
    await this.timers.removeAllOf(ruleId);
    const rule = (await this.book.all()).find(({ id }) => id === ruleId);
    if (!rule || !isIdle(rule.trigger)) return;
    const now = this.clock.now();
    for (let after: string | null = null; ;) {
      const page: IdleSince[] = await this.idle.page(rule.trigger, after, PAGE);
      const timers = await this.timersOf(rule, page);
      await this.timers.add(timers.filter(({ dueAt }) => dueAt > now));
      after = page.at(-1)?.conversationId ?? null;
      if (page.length < PAGE) return;
    }
  }

  private async timersOf(rule: ReadyRule, waiting: readonly IdleSince[]): Promise<Timer[]> {
    if (waiting.length === 0) return [];
    const calendar = await this.calendars.default();
    return waiting.flatMap(({ conversationId, since }) => {
      const dueAt = idleUntil(since, rule.settings, calendar);
      return dueAt ? [{ ruleId: rule.id, conversationId, since, dueAt }] : [];
    });
  }
}

const isIdle = (trigger: string): trigger is IdleTrigger => trigger.startsWith('idle-');

const matching =
  (rule: ReadyRule) =>
  ({ trigger }: IdleSince): boolean =>
    trigger === rule.trigger;
