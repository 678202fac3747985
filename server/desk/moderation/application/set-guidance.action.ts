import { checkParameters, IsRuleAction } from '../../work-rules/rules/index.js';
import type {
  ActionContext,
  ActionParameter,
  RuleAction,
} from '../../work-rules/rules/contract.js';
import { PinGuidance } from './pin-guidance.js';

/** Pins a text beside the composer of the conversation. */
@IsRuleAction()
export class SetGuidanceAction implements RuleAction {
  readonly name = 'set-guidance';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'text', kind: 'text', isRequired: true },
  ];

  constructor(private readonly pins: PinGuidance) {}

  check(sent: unknown): object {
    return checkParameters(this.parameters, sent);
  }

  async perform(
    { manager, conversationId, ruleId, ruleName }: ActionContext,
    { text }: { text: string },
  ): Promise<string> {
    await this.pins.pin(manager, { conversationId, ruleId, ruleName, text });
    return 'Guidance set beside the composer';
  }
}
