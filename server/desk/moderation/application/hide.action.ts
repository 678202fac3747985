import { checkParameters, IsRuleAction } from '../../work-rules/rules/index.js';
import type {
  ActionContext,
  ActionParameter,
  RuleAction,
} from '../../work-rules/rules/contract.js';
import { HideMessage } from './hide-message.js';

/** Hides the message that set a rule off from the public. */
@IsRuleAction()
export class HideAction implements RuleAction {
  readonly name = 'hide';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'reason', kind: 'text', isRequired: true },
  ];

  constructor(private readonly hiding: HideMessage) {}

  check(sent: unknown): object {
    return checkParameters(this.parameters, sent);
  }

  async perform(
    { manager, messageId }: ActionContext,
    { reason }: { reason: string },
  ): Promise<string> {
    if (!messageId) return 'There is no message to hide';
    await this.hiding.ask(manager, { messageId, hidden: true, reason, by: null });
    return 'Asked the network to hide it';
  }
}
