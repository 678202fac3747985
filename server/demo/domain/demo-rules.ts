import type { Condition } from '../../desk/work-rules/conditions/contract.js';
import type { Trigger } from '../../desk/work-rules/rules/contract.js';

/** A rule of the demo brand, before teams and tags have ids. */
export interface DemoRule {
  name: string;
  trigger: Trigger;
  settings?: Readonly<Record<string, unknown>>;
  condition: Condition;
  actions: readonly DemoStep[];
  stopAfter?: boolean;
  isEnabled: boolean;
  /** Which messages of the month it fired on: words that Postgres looks for, or stars at most. */
  past?: { words?: string; stars?: number };
}

export type DemoStep =
  | { action: 'set-priority'; priority: 'urgent' | 'high' | 'low' }
  | { action: 'assign'; team: string }
  | { action: 'add-tag'; tag: string }
  | { action: 'add-note'; text: string }
  | { action: 'resolve'; outcome: 'answered' };

const words = (...value: string[]): Condition => ({ fact: 'text', operator: 'contains', value });
const unassigned: Condition = { fact: 'team', operator: 'unknown' };

/** In the order in which they are asked. */
export const DEMO_RULES: readonly DemoRule[] = [
  {
    name: 'Fraud comes first',
    trigger: 'message-received',
    condition: words('fraud*', 'phishing', 'scam*', 'oplichting', 'gehackt', 'arnaque*', 'piraté*'),
    actions: [
      { action: 'set-priority', priority: 'urgent' },
      { action: 'add-tag', tag: 'fraud' },
      { action: 'assign', team: 'Cards and fraud' },
    ],
    stopAfter: true,
    isEnabled: true,
    past: { words: '\\m(fraud|phishing|scam|oplichting|gehackt|arnaque|pirat)' },
  },
  {
    name: 'An account number stands in public',
    trigger: 'message-received',
    condition: {
      all: [
        { fact: 'isPublic', operator: 'is', value: true },
        { fact: 'text', operator: 'matches', value: '\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,}' },
      ],
    },
    actions: [
      { action: 'set-priority', priority: 'urgent' },
      { action: 'add-note', text: 'An account number can be read here. Hide it first.' },
    ],
    isEnabled: true,
  },
  {
    name: 'Lost or stolen card',
    trigger: 'message-received',
    condition: words('lost my card', 'card stolen', 'stolen card', 'kaart kwijt', 'carte perdue'),
    actions: [
      { action: 'set-priority', priority: 'high' },
      { action: 'add-tag', tag: 'card' },
      { action: 'assign', team: 'Cards and fraud' },
    ],
    isEnabled: true,
    past: { words: '(lost my card|stolen|kaart kwijt|carte perdue|carte volée)' },
  },
  {
    name: 'Angry and widely heard',
    trigger: 'message-received',
    condition: {
      all: [
        { fact: 'sentiment', operator: 'any-of', value: ['negative'] },
        { fact: 'followers', operator: 'at-least', value: 10_000 },
      ],
    },
    actions: [{ action: 'set-priority', priority: 'urgent' }],
    isEnabled: true,
  },
  {
    name: 'Third complaint in a month',
    trigger: 'message-received',
    condition: { fact: 'complaints30Days', operator: 'at-least', value: 3 },
    actions: [{ action: 'set-priority', priority: 'high' }],
    isEnabled: true,
  },
  {
    name: 'One or two stars',
    trigger: 'message-received',
    condition: {
      all: [
        { fact: 'kind', operator: 'any-of', value: ['review'] },
        { fact: 'rating', operator: 'at-most', value: 2 },
      ],
    },
    actions: [{ action: 'set-priority', priority: 'high' }],
    isEnabled: true,
    past: { stars: 2 },
  },
  {
    name: 'The app to Digital banking',
    trigger: 'message-received',
    condition: {
      all: [unassigned, words('app crash*', 'app werkt niet', 'application ne marche*', 'itsme')],
    },
    actions: [
      { action: 'add-tag', tag: 'app' },
      { action: 'assign', team: 'Digital banking' },
    ],
    isEnabled: true,
    past: { words: '\\m(itsme|app (crash|werkt)|application ne)' },
  },
  {
    name: 'Home loans to those who know them',
    trigger: 'message-received',
    condition: {
      all: [unassigned, words('mortgage*', 'home loan*', 'hypothe*', 'woonkrediet', 'prêt hypo*')],
    },
    actions: [{ action: 'assign', team: 'Home loans' }],
    isEnabled: true,
    past: { words: '\\m(mortgage|home loan|hypothe|woonkrediet|prêt hypo)' },
  },
  {
    name: 'Praise can wait',
    trigger: 'message-received',
    condition: {
      all: [
        { fact: 'intents', operator: 'any-of', value: ['praise'] },
        { fact: 'intents', operator: 'none-of', value: ['complaint', 'question'] },
        { fact: 'unanswered', operator: 'is', value: true },
      ],
    },
    actions: [{ action: 'set-priority', priority: 'low' }],
    isEnabled: false,
  },
  {
    name: 'Nobody took it for two hours',
    trigger: 'idle-unassigned',
    settings: { minutes: 120, hours: 'business' },
    condition: { fact: 'priority', operator: 'at-most', value: 2 },
    actions: [{ action: 'set-priority', priority: 'urgent' }],
    isEnabled: false,
  },
  {
    name: 'A customer waits for a day',
    trigger: 'idle-waiting-for-us',
    settings: { minutes: 480, hours: 'business' },
    condition: { fact: 'escalated', operator: 'is', value: false },
    actions: [{ action: 'set-priority', priority: 'high' }],
    isEnabled: false,
  },
  {
    name: 'Silent for two weeks',
    trigger: 'idle-waiting-for-customer',
    settings: { minutes: 20_160, hours: 'all' },
    condition: { fact: 'kind', operator: 'any-of', value: ['message'] },
    actions: [{ action: 'resolve', outcome: 'answered' }],
    isEnabled: false,
  },
];
