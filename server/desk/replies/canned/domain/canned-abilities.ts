import type { Principal } from '../../../../access/contract.js';
import type { CannedState, Scope } from './canned-reply.js';

export const CANNED_ABILITIES = ['edit', 'approve', 'withdraw', 'retire', 'remove'] as const;
export type CannedAbility = (typeof CANNED_ABILITIES)[number];

type Who = Pick<Principal, 'userId' | 'teamIds' | 'channelIds' | 'abilities'>;

export interface Placed {
  scope: Scope;
  teamId: string | null;
  ownerId: string;
}

const mayWrite = (who: Who): boolean => who.abilities.includes('canned-replies.write');
const mayManage = (who: Who): boolean => who.abilities.includes('canned-replies.manage');

/** Own ones are their owner's alone, whoever asks. */
export function maySeeCanned(who: Who, { scope, teamId, ownerId }: Placed): boolean {
  if (!mayWrite(who)) return false;
  if (scope === 'all' || ownerId === who.userId) return true;
  return scope === 'team' && (who.channelIds === 'all' || who.teamIds.includes(teamId ?? ''));
}

/** Whether their word is enough to let a text out: of what is theirs alone, or of everything. */
export const mayApprove = (who: Who, reply: Placed): boolean =>
  maySeeCanned(who, reply) && (mayManage(who) || reply.scope === 'own');

/** What this person can do with it now. */
export function cannedAbilities(who: Who, reply: Placed & { state: CannedState }): CannedAbility[] {
  if (!maySeeCanned(who, reply)) return [];
  const decides = mayApprove(who, reply);
  const isOwnDraft = reply.ownerId === who.userId && reply.state === 'draft';
  if (!decides) return isOwnDraft ? ['edit', 'remove'] : [];
  const steps: Record<CannedState, CannedAbility[]> = {
    draft: ['approve', 'retire'],
    approved: ['withdraw', 'retire'],
    retired: ['approve', 'withdraw'],
  };
  return ['edit', ...steps[reply.state], 'remove'];
}

/** The act that brings a reply into a state. */
export const ACT_FOR: Readonly<Record<CannedState, CannedAbility>> = {
  draft: 'withdraw',
  approved: 'approve',
  retired: 'retire',
};

/** Composer and suggestions offer nothing else. */
export const isUsable = ({ scope, state }: { scope: Scope; state: CannedState }): boolean =>
  state === 'approved' || (scope === 'own' && state !== 'retired');
