import { Inject } from '@nestjs/common';
import { CLOCK, type Clock, unprocessable } from '../../../../../platform/kernel/index.js';
import { ChangeStatus, ConversationRepository } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../contract.js';
import { checkParameters } from '../../domain/check-parameters.js';
import { IsRuleAction } from '../rule-action.decorator.js';
import { heldConversation } from './held-conversation.js';

const MINUTE = 60_000;
const LONGEST = 60 * 24 * 90;

@IsRuleAction()
export class SnoozeAction implements RuleAction {
  readonly name = 'snooze';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'minutes', kind: 'number', isRequired: true },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly status: ChangeStatus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  check(sent: unknown): object {
    const checked = checkParameters(this.parameters, sent);
    const minutes = Number(checked['minutes']);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST)
      throw unprocessable('rule.parameter', 'Snooze for 1 minute up to 90 days, in whole minutes.');
    return checked;
  }

  async perform(context: ActionContext, { minutes }: { minutes: number }): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    const now = this.clock.now();
    const until = new Date(now.getTime() + minutes * MINUTE);
    await this.status.snooze(context.manager, facts, until, now, null);
    return `Snoozed for ${minutes} minutes`;
  }
}
