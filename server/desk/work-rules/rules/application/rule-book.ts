import { Injectable } from '@nestjs/common';
import { compileCondition, type Holds } from '../../conditions/index.js';
import type { Trigger } from '../contract.js';
import { RuleRepository } from '../data/rule.repository.js';
import { factsAskedBy } from '../domain/reach-of-condition.js';
import type { Rule } from '../domain/rule.js';
import type { FactName } from '../../conditions/contract.js';

export interface ReadyRule extends Rule {
  holds: Holds;
  asks: readonly FactName[];
}

/** The rules that are switched on, compiled once for as long as nobody changes one. */
@Injectable()
export class RuleBook {
  private stamp: string | undefined;
  private ready: readonly ReadyRule[] = [];

  constructor(private readonly rules: RuleRepository) {}

  /** In their order. */
  async of(trigger: Trigger): Promise<readonly ReadyRule[]> {
    return (await this.all()).filter((rule) => rule.trigger === trigger);
  }

  async all(): Promise<readonly ReadyRule[]> {
    const stamp = await this.rules.stamp();
    if (stamp !== this.stamp) {
      const rules = await this.rules.all();
      this.ready = rules
        .filter(({ isEnabled }) => isEnabled)
        .map((rule) => ({
          ...rule,
          holds: compileCondition(rule.condition),
          asks: factsAskedBy(rule.condition),
        }));
      this.stamp = stamp;
    }
    return this.ready;
  }
}
