import { unprocessable } from '../../../../../platform/kernel/index.js';
import { DepartmentRepository } from '../../../../agents/index.js';
import { ConversationRepository } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../../rules/contract.js';
import { checkParameters, IsRuleAction } from '../../../rules/index.js';
import { AskDepartment } from '../ask-department.js';

/** A rule asks a department about the message that set it off. */
@IsRuleAction()
export class AskDepartmentAction implements RuleAction {
  readonly name = 'ask-department';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'department', kind: 'department', isRequired: true },
    { name: 'question', kind: 'text', isRequired: true },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly departments: DepartmentRepository,
    private readonly asking: AskDepartment,
  ) {}

  async check(sent: unknown): Promise<object> {
    const told = checkParameters(this.parameters, sent);
    if (!(await this.departments.byId(String(told['department']))))
      throw unprocessable(
        'rule.parameter',
        'This department is not there any more. Choose another.',
      );
    return told;
  }

  async perform(
    { manager, conversationId, messageId, ruleId }: ActionContext,
    { department, question }: { department: string; question: string },
  ): Promise<string> {
    const facts = await this.conversations.lock(manager, conversationId);
    if (!facts) return 'The conversation is gone';
    await this.asking.ask(manager, facts, {
      departmentId: department,
      text: question,
      messageIds: messageId ? [messageId] : [],
      by: null,
      ruleId,
    });
    return 'Asked the department';
  }
}
