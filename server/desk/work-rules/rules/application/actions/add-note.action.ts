import { newId } from '../../../../../platform/kernel/index.js';
import { ConversationRepository, InternalNotes } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../contract.js';
import { checkParameters } from '../../domain/check-parameters.js';
import { IsRuleAction } from '../rule-action.decorator.js';
import { heldConversation } from './held-conversation.js';

@IsRuleAction()
export class AddNoteAction implements RuleAction {
  readonly name = 'add-note';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'text', kind: 'text', isRequired: true },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly notes: InternalNotes,
  ) {}

  check(sent: unknown): object {
    return checkParameters(this.parameters, sent);
  }

  async perform(context: ActionContext, { text }: { text: string }): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    await this.notes.bring(context.manager, facts, {
      id: newId(),
      body: text,
      authorId: null,
      authorName: context.ruleName,
      mentions: [],
    });
    return 'Note written';
  }
}
