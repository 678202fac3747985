import type { Principal } from '../contract.js';
import type { AccountState } from './account-rules.js';
import { may } from './policy.js';

export const USER_ACTIONS = ['edit', 'change-role', 'disable', 'enable', 'reset-password'] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

/** What somebody may do with an account; with their own, nothing that could lock them out. */
export function userActions(
  me: Pick<Principal, 'userId' | 'abilities'>,
  account: AccountState & { id: string },
): UserAction[] {
  if (!may(me, 'users.manage')) return [];
  if (account.id === me.userId) return ['edit'];
  const standing: UserAction = account.isDisabled ? 'enable' : 'disable';
  const password: UserAction[] = account.role === 'api' ? [] : ['reset-password'];
  return ['edit', 'change-role', standing, ...password];
}
