import type { DemoPerson } from './people.js';

/** What the people of the bank can do; Sofie leads them, Peter leads her. */
export const BANK_PROFILES: readonly {
  key: DemoPerson['key'];
  languages: readonly string[];
  skills: readonly string[];
  capacity: number;
  manager: DemoPerson['key'] | null;
}[] = [
  { key: 'peter', languages: ['en', 'nl'], skills: [], capacity: 4, manager: null },
  {
    key: 'sofie',
    languages: ['nl', 'fr', 'en'],
    skills: ['complaints'],
    capacity: 8,
    manager: 'peter',
  },
  {
    key: 'anna',
    languages: ['en', 'fr'],
    skills: ['cards', 'fraud'],
    capacity: 30,
    manager: 'sofie',
  },
  {
    key: 'bram',
    languages: ['nl', 'en'],
    skills: ['cards', 'loans'],
    capacity: 30,
    manager: 'sofie',
  },
  {
    key: 'chloe',
    languages: ['fr', 'en'],
    skills: ['loans', 'app'],
    capacity: 30,
    manager: 'sofie',
  },
  {
    key: 'jonas',
    languages: ['nl', 'en'],
    skills: ['app', 'fraud'],
    capacity: 24,
    manager: 'sofie',
  },
];

/** Loans go to whoever knows the customer; from the others people take by themselves. */
export const BANK_QUEUES = [
  {
    name: 'Home loans',
    condition: {
      fact: 'text',
      operator: 'contains',
      value: ['mortgage*', 'home loan', 'hypothe*', 'woonkrediet', 'prêt hypothécaire'],
    },
    skills: ['loans'],
    needsLanguage: true,
    team: 'Home loans',
    strategy: 'last-agent',
    steps: [
      { afterMinutes: 20, giveUp: 'strategy', teamId: null },
      { afterMinutes: 45, giveUp: 'language', teamId: null },
      { afterMinutes: 90, giveUp: 'team', teamId: null },
    ],
  },
  {
    name: 'French',
    condition: { fact: 'language', operator: 'any-of', value: ['fr'] },
    skills: [],
    needsLanguage: true,
    team: null,
    strategy: 'pull',
    steps: [{ afterMinutes: 120, giveUp: 'language', teamId: null }],
  },
  {
    name: 'Everything else',
    condition: { all: [] },
    skills: [],
    needsLanguage: false,
    team: null,
    strategy: 'pull',
    steps: [],
  },
] as const;
