import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../platform/kernel/index.js';
import { Conditions } from '../../conditions/index.js';
import type { Trigger } from '../contract.js';
import { checkSettings } from '../domain/check-settings.js';
import { reachOfCondition } from '../domain/reach-of-condition.js';
import type { ActionStep, RuleContent } from '../domain/rule.js';
import { RuleActions } from './rule-actions.js';

const MOST_ACTIONS = 20;

/** A rule as somebody sent it. */
export interface RuleDraft {
  name: string;
  trigger: Trigger;
  settings: Readonly<Record<string, unknown>>;
  condition: unknown;
  actions: readonly { action: string; parameters: unknown }[];
  stopAfter: boolean;
  isEnabled: boolean;
}

/** Whether a rule can be kept or tried; with a sentence that says what to change when not. */
@Injectable()
export class CheckRule {
  constructor(
    private readonly conditions: Conditions,
    private readonly actions: RuleActions,
  ) {}

  /** Throws a Problem 422. Does not mind that a rule fires on everything; whoever switches it on does. */
  async check(draft: RuleDraft): Promise<RuleContent> {
    if (draft.actions.length === 0)
      throw unprocessable('rule.no-action', 'Say what the rule does: choose at least one action.');
    if (draft.actions.length > MOST_ACTIONS)
      throw unprocessable('rule.actions', `A rule does at most ${MOST_ACTIONS} things.`);
    const condition = this.conditions.check(draft.condition);
    if (reachOfCondition(condition) === 'never')
      throw unprocessable(
        'rule.matches-nothing',
        'This rule never fires: it asks for one of several things, and none is named. Add one or take the group out.',
      );
    return {
      name: draft.name,
      trigger: draft.trigger,
      settings: checkSettings(draft.trigger, draft.settings),
      condition,
      actions: await this.steps(draft.actions),
      stopAfter: draft.stopAfter,
      isEnabled: draft.isEnabled,
    };
  }

  private async steps(sent: RuleDraft['actions']): Promise<ActionStep[]> {
    const steps: ActionStep[] = [];
    for (const { action, parameters } of sent)
      steps.push({
        action,
        parameters: { ...(await this.actions.get(action).check(parameters)) },
      });
    return steps;
  }
}
