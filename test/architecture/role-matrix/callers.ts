import type { Role } from '../../../server/access/contract.js';

/** Everybody who may knock at a route, and the team they belong to. */
export const CALLERS = {
  anonymous: null,
  'disabled agent': { role: 'agent', team: 'ours' },
  agent: { role: 'agent', team: 'ours' },
  'agent of another team': { role: 'agent', team: 'theirs' },
  supervisor: { role: 'supervisor', team: 'ours' },
  administrator: { role: 'administrator', team: null },
  department: { role: 'department', team: 'ours' },
  analyst: { role: 'analyst', team: 'ours' },
  expert: { role: 'expert', team: 'ours' },
  api: { role: 'api', team: 'ours' },
} as const satisfies Record<string, { role: Role; team: Side | null } | null>;

export type Caller = keyof typeof CALLERS;

/** Whose channel, or whose thing: of the caller's team as a rule, or of the other one. */
export type Side = 'ours' | 'theirs';

export const everybody = Object.keys(CALLERS) as Caller[];

/** Not signed in, whatever the route. */
export const outside: readonly Caller[] = ['anonymous', 'disabled agent'];

export const signedIn = everybody.filter((caller) => !outside.includes(caller));
export const people = signedIn.filter((caller) => caller !== 'api');
export const workers: readonly Caller[] = [
  'agent',
  'agent of another team',
  'supervisor',
  'administrator',
  'api',
];
export const leads: readonly Caller[] = ['supervisor', 'administrator'];
export const administrators: readonly Caller[] = ['administrator'];
