import { People, Teams } from '../../../../../access/index.js';
import { unprocessable } from '../../../../../platform/kernel/index.js';
import { AssignConversation, ConversationRepository } from '../../../../conversations/index.js';
import type { ActionContext, ActionParameter, RuleAction } from '../../contract.js';
import { checkParameters } from '../../domain/check-parameters.js';
import { IsRuleAction } from '../rule-action.decorator.js';
import { heldConversation } from './held-conversation.js';

interface Assignee {
  person?: string;
  team?: string;
}

/** Gives the conversation to a person, a team or both; what is not named stays. */
@IsRuleAction()
export class AssignAction implements RuleAction {
  readonly name = 'assign';
  readonly parameters: readonly ActionParameter[] = [
    { name: 'person', kind: 'person', isRequired: false },
    { name: 'team', kind: 'team', isRequired: false },
  ];

  constructor(
    private readonly conversations: ConversationRepository,
    private readonly assignment: AssignConversation,
    private readonly people: People,
    private readonly teams: Teams,
  ) {}

  async check(sent: unknown): Promise<Assignee> {
    const assignee: Assignee = checkParameters(this.parameters, sent);
    if (!assignee.person && !assignee.team)
      throw unprocessable('rule.parameter', 'Choose a person, a team or both.');
    await this.namesOf(assignee);
    return assignee;
  }

  async perform(context: ActionContext, named: Assignee): Promise<string> {
    const facts = await heldConversation(this.conversations, context);
    const assignee = {
      userId: named.person ?? facts.assigneeId,
      teamId: named.team ?? facts.teamId,
    };
    await this.assignment.assign(context.manager, facts, assignee, null);
    return `Assigned to ${(await this.namesOf(named)).join(', ')}`;
  }

  private async namesOf({ person, team }: Assignee): Promise<string[]> {
    const names: string[] = [];
    if (person) names.push((await this.people.namesOf([person])).get(person) ?? missing('person'));
    if (team) names.push((await this.teams.namesOf([team])).get(team) ?? missing('team'));
    return names;
  }
}

function missing(what: string): never {
  throw unprocessable('rule.parameter', `This ${what} is not at the desk any more.`);
}
