import type { Principal } from '../../../access/contract.js';

export const SAVED_VIEW_ABILITIES = ['edit', 'share', 'remove'] as const;
export type SavedViewAbility = (typeof SAVED_VIEW_ABILITIES)[number];

type Who = Pick<Principal, 'userId' | 'role' | 'abilities'>;

/** Only its owner changes a view; an administrator may tidy up what is shared. */
export function savedViewAbilities(
  view: { owner: { id: string }; isShared: boolean },
  me: Who,
): SavedViewAbility[] {
  const canShare = me.abilities.includes('views.share');
  if (view.owner.id === me.userId)
    return canShare ? ['edit', 'share', 'remove'] : ['edit', 'remove'];
  if (view.isShared && me.role === 'administrator') return ['edit', 'share', 'remove'];
  return [];
}
