import { notFound, unprocessable } from '../../../../../platform/kernel/index.js';
import { ConversationRepository, LabelConversation } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../contract.js';
import { TagNameReader } from '../../data/tag-name.reader.js';
import { checkParameters } from '../../domain/check-parameters.js';
import { IsRuleAction } from '../rule-action.decorator.js';
import { heldConversation } from './held-conversation.js';

const PARAMETERS: readonly ActionParameter[] = [{ name: 'tag', kind: 'tag', isRequired: true }];

abstract class TagAction {
  readonly parameters = PARAMETERS;

  constructor(
    protected readonly conversations: ConversationRepository,
    protected readonly labels: LabelConversation,
    protected readonly tags: TagNameReader,
  ) {}

  async check(sent: unknown): Promise<object> {
    const parameters = checkParameters(PARAMETERS, sent);
    if (!(await this.tags.nameOf(String(parameters['tag']))))
      throw unprocessable('rule.parameter', 'This tag is not at the desk any more.');
    return parameters;
  }

  protected async nameOf(tag: string): Promise<string> {
    const name = await this.tags.nameOf(tag);
    if (!name) throw notFound('tag');
    return name;
  }
}

@IsRuleAction()
export class AddTagAction extends TagAction implements RuleAction {
  readonly name = 'add-tag';

  constructor(
    conversations: ConversationRepository,
    labels: LabelConversation,
    tags: TagNameReader,
  ) {
    super(conversations, labels, tags);
  }

  async perform(context: ActionContext, { tag }: { tag: string }): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    await this.labels.tag(context.manager, facts, tag, null);
    return `Tagged ${await this.nameOf(tag)}`;
  }
}

@IsRuleAction()
export class RemoveTagAction extends TagAction implements RuleAction {
  readonly name = 'remove-tag';

  constructor(
    conversations: ConversationRepository,
    labels: LabelConversation,
    tags: TagNameReader,
  ) {
    super(conversations, labels, tags);
  }

  async perform(context: ActionContext, { tag }: { tag: string }): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    await this.labels.untag(context.manager, facts, tag, null);
    return `Tag ${await this.nameOf(tag)} removed`;
  }
}
