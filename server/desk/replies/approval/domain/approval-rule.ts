import type { Role } from '../../../../access/contract.js';
import type { Condition } from '../../../work-rules/conditions/contract.js';
import type { Risk } from './risk.js';

export const AUTHOR_KINDS = ['everyone', 'people', 'roles', 'teams', 'new'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

/** Whose replies a rule is about. */
export interface RuleAuthors {
  kind: AuthorKind;
  /** Of people or teams. */
  ids: readonly string[];
  roles: readonly Role[];
  /** New: how many days after their account was made. */
  days: number;
}

export interface ApprovalRuleContent {
  name: string;
  authors: RuleAuthors;
  /** Which conversations it is about. */
  condition: Condition;
  /** One of them is enough; none: whatever the text says. */
  risks: readonly Risk[];
  isEnabled: boolean;
}

export interface ApprovalRule extends ApprovalRuleContent {
  id: string;
  version: number;
}

/** What matters of the author of a reply. */
export interface AuthorFacts {
  userId: string;
  role: Role;
  teamIds: readonly string[];
  since: Date;
}

const DAY_MS = 24 * 3600 * 1000;

/** Null is the desk itself: what everybody has to show, it has to show, too. */
export function isAbout(authors: RuleAuthors, author: AuthorFacts | null, now: Date): boolean {
  if (author === null) return authors.kind === 'everyone';
  switch (authors.kind) {
    case 'everyone':
      return true;
    case 'people':
      return authors.ids.includes(author.userId);
    case 'roles':
      return authors.roles.includes(author.role);
    case 'teams':
      return author.teamIds.some((id) => authors.ids.includes(id));
    case 'new':
      return now.getTime() - author.since.getTime() < authors.days * DAY_MS;
    default:
      return authors.kind satisfies never;
  }
}
