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
  'metrics.read',
  'tokens.manage',
  'deliveries.read',
  'board.read',
  'reports.read',
  'work-rules.manage',
  'canned-replies.write',
  'canned-replies.manage',
  'replies.approve',
  'questions.answer',
  'notices.manage',
  'segments.manage',
  'customer-data.manage',
  'customer-data.write',
  'privacy.manage',
  'language.manage',
  'digests.read',
  'digests.manage',
  'digests.answer',
  'listening.read',
  'listening.work',
  'listening.manage',
  'incidents.manage',
  'figures.own',
] as const satisfies readonly Ability[];

const work: readonly Ability[] = [
  'conversations.read',
  'conversations.work',
  'replies.send',
  'customers.read',
  'customers.link',
  'deliveries.read',
  'canned-replies.write',
  'listening.read',
  'listening.work',
  'figures.own',
];

const granted: Readonly<Record<Role, readonly Ability[]>> = {
  administrator: ABILITIES,
  supervisor: [
    ...work,
    'views.share',
    'quarantine.read',
    'quarantine.work',
    'board.read',
    'reports.read',
    'work-rules.manage',
    'canned-replies.manage',
    'replies.approve',
    'segments.manage',
    'customer-data.manage',
    'customer-data.write',
    'digests.read',
    'digests.manage',
    'digests.answer',
    'listening.manage',
    'incidents.manage',
  ],
  agent: work,
  api: [...work, 'customer-data.write'],
  department: ['questions.answer', 'digests.read', 'digests.answer'],
  analyst: [
    'figures.own',
    'reports.read',
    'digests.read',
    'digests.manage',
    'digests.answer',
    'listening.read',
    'listening.manage',
  ],
  expert: [],
};

/** The whole table of who may do what; every other place asks here. To approve is a right, not a rank. */
export const abilitiesOf = (role: Role, isApprover = false): readonly Ability[] =>
  isApprover && granted[role].includes('replies.send') && !granted[role].includes('replies.approve')
    ? [...granted[role], 'replies.approve']
    : granted[role];
