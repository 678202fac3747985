import type { ApprovalRule, ApprovalRuleContent, ReplyRisk } from '../../../api/types/approval';

export const authorKinds = ['everyone', 'roles', 'teams', 'people', 'new'] as const;
export type AuthorKind = (typeof authorKinds)[number];

/** Those who write to customers. */
export const writers = ['agent', 'supervisor', 'administrator', 'api'] as const;

export const risks: readonly ReplyRisk[] = [
  'forbidden-phrase',
  'amount',
  'iban',
  'card-number',
  'phone-number',
  'email',
  'link',
  'public',
];

export const newApprovalRule: ApprovalRuleContent = {
  name: '',
  authors: { kind: 'everyone', ids: [], roles: [], days: 0 },
  condition: { all: [] },
  risks: [],
  isEnabled: true,
};

export const contentOfRule = ({
  id: _id,
  version: _version,
  ...content
}: ApprovalRule): ApprovalRuleContent => content;

/** Another kind begins empty: what was chosen for the one before means nothing to it. */
export const authorsOfKind = (kind: AuthorKind): ApprovalRuleContent['authors'] => ({
  kind,
  ids: [],
  roles: [],
  days: kind === 'new' ? 30 : 0,
});

/** Whether it says whose replies it is about. */
export function isComplete({ kind, ids, roles, days }: ApprovalRuleContent['authors']): boolean {
  if (kind === 'people' || kind === 'teams') return ids.length > 0;
  if (kind === 'roles') return roles.length > 0;
  return kind !== 'new' || days >= 1;
}
