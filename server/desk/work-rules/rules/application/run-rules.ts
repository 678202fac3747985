import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { FactReader } from '../../conditions/index.js';
import { RuleFiringRepository } from '../data/rule-firing.repository.js';
import { mayFireAfter } from '../domain/loop-guard.js';
import type { Occasion } from '../domain/trigger-of.js';
import { FireRule } from './fire-rule.js';
import { RuleBook } from './rule-book.js';

/** Asks the rules in their order about something that happened. */
@Injectable()
export class RunRules {
  constructor(
    private readonly book: RuleBook,
    private readonly facts: FactReader,
    private readonly firings: RuleFiringRepository,
    private readonly firing: FireRule,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * May be called again for the same happening: a rule that had its say keeps it and is not asked
   * again. A rule sees what those before it changed.
   */
  async run(occasion: Occasion): Promise<void> {
    const rules = (await this.book.of(occasion.trigger)).filter(
      (rule) => occasion.suits(rule) && mayFireAfter(occasion.cause, rule.id),
    );
    if (rules.length === 0) return;
    const fired = new Set(
      await this.firings.firedOn(
        occasion.key,
        rules.map(({ id }) => id),
      ),
    );
    let facts = await this.factsOn(occasion);
    for (const rule of rules) {
      if (!facts) return;
      const hadItsSay = fired.has(rule.id);
      if (!hadItsSay && !rule.holds(facts)) continue;
      if (!hadItsSay) {
        await this.firing.fire(rule, occasion, facts, [...fired]);
        fired.add(rule.id);
        facts = await this.factsOn(occasion);
      }
      if (rule.stopAfter) return;
    }
  }

  private factsOn({ conversationId, messageId }: Occasion) {
    return this.facts.ofMessage(conversationId, messageId, this.clock.now());
  }
}
