import type { Ability, Role } from '../contract.js';

export const ROLES = [
  'administrator',
  'supervisor',
  'agent',
  'department',
  'analyst',
  'expert',
  'api',
] as const satisfies readonly Role[];

export const ABILITIES = [
  'conversations.read',
  'conversations.work',
  'replies.send',
  'views.share',
  'customers.read',
  'customers.link',
  'channels.manage',
  'quarantine.read',
  'quarantine.work',
  'users.manage',
  'teams.manage',
  'audit.read',
  'tokens.manage',
  'deliveries.read',
] as const satisfies readonly Ability[];

const work: readonly Ability[] = [
  'conversations.read',
  'conversations.work',
  'replies.send',
  'customers.read',
  'customers.link',
  'deliveries.read',
];

const granted: Readonly<Record<Role, readonly Ability[]>> = {
  administrator: ABILITIES,
  supervisor: [...work, 'views.share', 'quarantine.read', 'quarantine.work'],
  agent: work,
  api: work,
  department: [],
  analyst: [],
  expert: [],
};

/** The whole table of who may do what; every other place asks here. */
export const abilitiesOf = (role: Role): readonly Ability[] => granted[role];
