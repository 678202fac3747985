import { unprocessable } from '../../../../../platform/kernel/index.js';
import { type Outcome, OUTCOMES } from '../../../../conversations/contract.js';
import { ChangeStatus, ConversationRepository } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../contract.js';
import { checkParameters } from '../../domain/check-parameters.js';
import { IsRuleAction } from '../rule-action.decorator.js';
import { heldConversation } from './held-conversation.js';

@IsRuleAction()
export class ResolveAction implements RuleAction {
  readonly name = 'resolve';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'outcome', kind: 'choice', options: OUTCOMES, isRequired: true },
    { name: 'reason', kind: 'text', isRequired: false },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly status: ChangeStatus,
  ) {}

  check(sent: unknown): object {
    const checked = checkParameters(this.parameters, sent);
    if (checked['outcome'] === 'no-answer-needed' && !checked['reason'])
      throw unprocessable('rule.parameter', 'Say why no answer was needed.');
    return checked;
  }

  async perform(
    context: ActionContext,
    { outcome, reason }: { outcome: Outcome; reason?: string },
  ): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    await this.status.resolve(context.manager, facts, { outcome, reason }, null);
    return `Resolved: ${outcome}`;
  }
}
