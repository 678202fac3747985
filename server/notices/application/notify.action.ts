import { checkParameters, IsRuleAction } from '../../desk/work-rules/rules/index.js';
import type {
  ActionContext,
  ActionParameter,
  RuleAction,
} from '../../desk/work-rules/rules/contract.js';
import { unprocessable } from '../../platform/kernel/index.js';
import { ReaderRepository } from '../data/reader.repository.js';
import { WriteNotices } from './write-notices.js';

interface Parameters {
  to: 'person' | 'holder' | 'team-leads';
  person?: string;
  text?: string;
}

/** Tells somebody, the way they want to be told. */
@IsRuleAction()
export class NotifyAction implements RuleAction {
  readonly name = 'notify';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'to', kind: 'choice', options: ['person', 'holder', 'team-leads'], isRequired: true },
    { name: 'person', kind: 'person', isRequired: false },
    { name: 'text', kind: 'text', isRequired: false },
  ];

  constructor(
    private readonly readers: ReaderRepository,
    private readonly notices: WriteNotices,
  ) {}

  check(parameters: unknown): object {
    const checked = checkParameters(this.parameters, parameters);
    if (checked['to'] === 'person' && !checked['person'])
      throw unprocessable('rule.parameter', 'Choose the person who is told.');
    return checked;
  }

  async perform(context: ActionContext, parameters: object): Promise<string> {
    const { to, person, text } = parameters as Parameters;
    const userIds = await this.whom(context.conversationId, to, person);
    if (userIds.length === 0) throw new Error('There is nobody to tell.');
    await this.notices.writeIn(context.manager, {
      kind: 'rule-notify',
      cause: `firing:${context.firingId}`,
      userIds,
      conversationId: context.conversationId,
      params: { ruleName: context.ruleName, ...(text ? { text } : {}) },
    });
    return userIds.length === 1 ? 'Told one person' : `Told ${userIds.length} people`;
  }

  private async whom(
    conversationId: string,
    to: Parameters['to'],
    person: string | undefined,
  ): Promise<string[]> {
    if (to === 'person') return person ? [person] : [];
    const place = await this.readers.placeOf(conversationId);
    if (!place) return [];
    if (to === 'team-leads') return this.readers.leadsOf(place);
    return place.assigneeId ? [place.assigneeId] : [];
  }
}
