import { Injectable } from '@nestjs/common';
import { Problem } from '../../../../platform/kernel/index.js';
import type { Rule } from '../domain/rule.js';
import { RuleActions } from './rule-actions.js';

export interface BrokenAction {
  action: string;
  /** What would be said to who kept the rule as it is. */
  detail: string;
}

/** Finds what became of rules whose team, tag, ladder or canned reply is not there any more. */
@Injectable()
export class FindBroken {
  constructor(private readonly actions: RuleActions) {}

  /** By the id of the rule; those in order are not in it. */
  async in(rules: readonly Rule[]): Promise<ReadonlyMap<string, BrokenAction[]>> {
    const found = new Map<string, BrokenAction[]>();
    for (const rule of rules) {
      const broken = await this.ofOne(rule);
      if (broken.length > 0) found.set(rule.id, broken);
    }
    return found;
  }

  private async ofOne({ actions }: Rule): Promise<BrokenAction[]> {
    const broken: BrokenAction[] = [];
    for (const { action, parameters } of actions) {
      try {
        await this.actions.get(action).check(parameters);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        broken.push({ action, detail: error.detail });
      }
    }
    return broken;
  }
}
