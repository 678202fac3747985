import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { unprocessable } from '../../../../platform/kernel/index.js';
import type { RuleAction } from '../contract.js';
import { RULE_ACTION } from './rule-action.decorator.js';

const isRuleAction = (instance: unknown): instance is RuleAction =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(RULE_ACTION, instance.constructor) === true;

/** Everything that rules can do in this house. */
@Injectable()
export class RuleActions implements OnApplicationBootstrap {
  private readonly found = new Map<string, RuleAction>();

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const actions = this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isRuleAction);
    for (const action of actions) {
      const known = this.found.get(action.name);
      if (known && known !== action)
        throw new Error(`Two actions of rules are called "${action.name}".`);
      this.found.set(action.name, action);
    }
  }

  all(): RuleAction[] {
    return [...this.found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  }

  find(name: string): RuleAction | undefined {
    return this.found.get(name);
  }

  /** Throws a Problem 422 when nothing of that name can be done. */
  get(name: string): RuleAction {
    const action = this.found.get(name);
    if (!action)
      throw unprocessable('rule.action', `"${name}" is nothing that a rule can do here.`);
    return action;
  }
}
