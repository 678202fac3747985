import { unprocessable } from '../../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../../rules/contract.js';
import { checkParameters, IsRuleAction } from '../../../rules/index.js';
import { EscalationRepository } from '../../data/escalation.repository.js';
import { LadderRepository } from '../../data/ladder.repository.js';
import { isUnderWay } from '../../domain/escalation-states.js';
import { RaiseEscalation } from '../raise-escalation.js';

/** A rule sends a conversation up a ladder; one that is under way already stays where it is. */
@IsRuleAction()
export class EscalateAction implements RuleAction {
  readonly name = 'escalate';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'ladder', kind: 'ladder', isRequired: true },
    { name: 'note', kind: 'text', isRequired: false },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly ladders: LadderRepository,
    private readonly escalations: EscalationRepository,
    private readonly raising: RaiseEscalation,
  ) {}

  async check(sent: unknown): Promise<object> {
    const told = checkParameters(this.parameters, sent);
    if (!(await this.ladders.byId(String(told['ladder']))))
      throw unprocessable('rule.parameter', 'This ladder is not there any more. Choose another.');
    return told;
  }

  async perform(
    { manager, conversationId, ruleId }: ActionContext,
    { ladder, note = '' }: { ladder: string; note?: string },
  ): Promise<string> {
    const facts = await this.conversations.lock(manager, conversationId);
    if (!facts) return 'The conversation is gone';
    const open = await this.escalations.openOf(manager, conversationId);
    if (open && isUnderWay(open.state)) return 'Escalated already';
    await this.raising.raise(manager, facts, {
      ladderId: ladder,
      reason: 'rule',
      note,
      by: null,
      ruleId,
    });
    return 'Escalated';
  }
}
