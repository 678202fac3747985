import { unprocessable } from '../../../../platform/kernel/index.js';
import { checkCondition } from '../../../work-rules/conditions/index.js';
import type { ApprovalRuleContent, RuleAuthors } from './approval-rule.js';

export type ApprovalRuleDraft = Omit<ApprovalRuleContent, 'condition'> & { condition: unknown };

const wrong = (detail: string) => unprocessable('approval-rule.invalid', detail);

/** As it is kept. Throws a Problem 422 with a sentence that says what to change. */
export function checkApprovalRule(draft: ApprovalRuleDraft): ApprovalRuleContent {
  const condition = checkCondition(draft.condition);
  return { ...draft, condition, authors: checkAuthors(draft.authors) };
}

/** With nothing in it that its kind does not ask. */
function checkAuthors({ kind, ids, roles, days }: RuleAuthors): RuleAuthors {
  const nobody: RuleAuthors = { kind, ids: [], roles: [], days: 0 };
  switch (kind) {
    case 'everyone':
      return nobody;
    case 'people':
    case 'teams':
      if (ids.length === 0) throw wrong(`Choose at least one of the ${kind}.`);
      return { ...nobody, ids };
    case 'roles':
      if (roles.length === 0) throw wrong('Choose at least one role.');
      return { ...nobody, roles };
    case 'new':
      if (days < 1) throw wrong('Say for how many days a colleague is new: one or more.');
      return { ...nobody, days };
    default:
      return kind satisfies never;
  }
}
