import type { Role } from '../contract.js';

export interface AccountState {
  role: Role;
  isDisabled: boolean;
}

export interface AccountChange {
  role?: Role;
  disabled?: boolean;
}

export interface AccountChangeFacts {
  account: AccountState;
  change: AccountChange;
  /** The person changes their own account. */
  isOwn: boolean;
  /** Administrators besides this account who can still sign in. */
  otherAdministrators: number;
}

export type AccountRefusal = 'user.own-account' | 'user.last-administrator';

export const refusalInWords: Readonly<Record<AccountRefusal, string>> = {
  'user.own-account':
    'Nobody can change their own role or disable themselves. Ask another administrator.',
  'user.last-administrator': 'This is the last administrator. Make somebody else one first.',
};

const losesAdministrator = ({ account, change }: AccountChangeFacts): boolean =>
  account.role === 'administrator' &&
  !account.isDisabled &&
  (change.disabled === true || (change.role !== undefined && change.role !== 'administrator'));

const changesStanding = ({ account, change }: AccountChangeFacts): boolean =>
  (change.role !== undefined && change.role !== account.role) ||
  (change.disabled !== undefined && change.disabled !== account.isDisabled);

/** Why the change may not be made, or null. */
export function accountChangeRefusal(facts: AccountChangeFacts): AccountRefusal | null {
  if (losesAdministrator(facts) && facts.otherAdministrators === 0)
    return 'user.last-administrator';
  return facts.isOwn && changesStanding(facts) ? 'user.own-account' : null;
}

/** Whether what the person may do changes, so that every open session has to begin anew. */
export const endsSessions = (account: AccountState, change: AccountChange): boolean =>
  (change.role !== undefined && change.role !== account.role) ||
  (change.disabled === true && !account.isDisabled);
