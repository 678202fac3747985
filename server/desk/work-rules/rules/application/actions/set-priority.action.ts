import type { Priority } from '../../../../conversations/contract.js';
import { ConversationRepository, LabelConversation } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../contract.js';
import { checkParameters } from '../../domain/check-parameters.js';
import { IsRuleAction } from '../rule-action.decorator.js';
import { heldConversation } from './held-conversation.js';

const LEVELS: Readonly<Record<string, Priority>> = { urgent: 1, high: 2, normal: 3, low: 4 };

@IsRuleAction()
export class SetPriorityAction implements RuleAction {
  readonly name = 'set-priority';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'priority', kind: 'choice', options: Object.keys(LEVELS), isRequired: true },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly labels: LabelConversation,
  ) {}

  check(sent: unknown): object {
    return checkParameters(this.parameters, sent);
  }

  async perform(context: ActionContext, { priority }: { priority: string }): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    await this.labels.prioritise(context.manager, facts, LEVELS[priority] ?? 3, null);
    return `Priority set to ${priority}`;
  }
}
