import type { Facts } from '../../../work-rules/conditions/contract.js';
import type { Holds } from '../../../work-rules/conditions/index.js';
import { type ApprovalRule, type AuthorFacts, isAbout } from './approval-rule.js';
import type { Risk } from './risk.js';

/** Why somebody else looks at a reply first. */
export interface ApprovalReason {
  ruleId: string;
  ruleName: string;
  /** Of the risks that the rule asks for those that the text runs. */
  risks: Risk[];
}

export interface WrittenBy {
  /** Null: the desk itself. */
  author: AuthorFacts | null;
  facts: Facts;
  risks: readonly Risk[];
}

/** Empty when it may go out as it is. */
export const reasonsFor = (
  rules: readonly (ApprovalRule & { holds: Holds })[],
  { author, facts, risks }: WrittenBy,
  now: Date,
): ApprovalReason[] =>
  rules.flatMap((rule): ApprovalReason[] => {
    if (!isAbout(rule.authors, author, now) || !rule.holds(facts)) return [];
    const run = rule.risks.filter((risk) => risks.includes(risk));
    if (rule.risks.length > 0 && run.length === 0) return [];
    return [{ ruleId: rule.id, ruleName: rule.name, risks: run }];
  });
