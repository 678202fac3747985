import type { ClimbReason } from '../contract.js';

/** Somebody who stands on a rung, as far as it matters whether they can be asked. */
export interface Candidate {
  userId: string;
  isAbsent: boolean;
  /** A rung below has asked them already. */
  wasAsked: boolean;
  /** The channel of the conversation is open to them. */
  hasAccess: boolean;
}

export type Standing = { userIds: readonly string[] } | { why: ClimbReason };

/** Who of those on a rung can be asked, or why nobody can: then it climbs on and says so. */
export function whoIsAsked(candidates: readonly Candidate[]): Standing {
  if (candidates.length === 0) return { why: 'nobody' };
  const open = candidates.filter(({ hasAccess }) => hasAccess);
  if (open.length === 0) return { why: 'no-access' };
  const fresh = open.filter(({ wasAsked }) => !wasAsked);
  if (fresh.length === 0) return { why: 'asked-before' };
  const there = fresh.filter(({ isAbsent }) => !isAbsent);
  return there.length === 0 ? { why: 'absent' } : { userIds: there.map(({ userId }) => userId) };
}
