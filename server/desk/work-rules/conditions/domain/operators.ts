import type { FactName, FactType, Operator } from '../contract.js';

const TEXT = ['contains', 'contains-not', 'matches', 'known', 'unknown'] as const;
const NUMBER = ['at-least', 'at-most', 'known', 'unknown'] as const;
const CHOICE = ['any-of', 'none-of', 'known', 'unknown'] as const;
const CHOICES = ['any-of', 'none-of', 'all-of', 'known', 'unknown'] as const;
const ALWAYS_KNOWN = ['any-of', 'none-of'] as const;

interface FactRow {
  type: FactType;
  operators: readonly Operator[];
}

/** What can be asked of which fact. */
export const FACT_TABLE: Readonly<Record<FactName, FactRow>> = {
  text: { type: 'text', operators: TEXT },
  language: { type: 'choice', operators: CHOICE },
  sentiment: { type: 'choice', operators: CHOICE },
  intents: { type: 'choices', operators: CHOICES },
  topic: { type: 'choice', operators: CHOICE },
  network: { type: 'choice', operators: ALWAYS_KNOWN },
  channel: { type: 'choice', operators: ALWAYS_KNOWN },
  kind: { type: 'choice', operators: ALWAYS_KNOWN },
  isPublic: { type: 'flag', operators: ['is'] },
  status: { type: 'choice', operators: ALWAYS_KNOWN },
  // Chosen by name, and comparable: 1 is the most urgent.
  priority: { type: 'choice', operators: ['any-of', 'none-of', 'at-least', 'at-most'] },
  team: { type: 'choice', operators: CHOICE },
  assignee: { type: 'choice', operators: CHOICE },
  tags: { type: 'choices', operators: CHOICES },
  rating: { type: 'number', operators: NUMBER },
  satisfaction: { type: 'number', operators: NUMBER },
  followers: { type: 'number', operators: NUMBER },
  segments: { type: 'choices', operators: CHOICES },
  conversations30Days: { type: 'number', operators: ['at-least', 'at-most'] },
  complaints30Days: { type: 'number', operators: ['at-least', 'at-most'] },
  unanswered: { type: 'flag', operators: ['is'] },
  escalated: { type: 'flag', operators: ['is'] },
  clock: { type: 'choice', operators: ALWAYS_KNOWN },
  openCalendars: { type: 'choices', operators: CHOICES },
};

export const FACT_NAMES = Object.keys(FACT_TABLE) as FactName[];

export const isFactName = (name: unknown): name is FactName =>
  typeof name === 'string' && Object.hasOwn(FACT_TABLE, name);

type ValueKind = 'words' | 'pattern' | 'truth' | 'number' | 'list' | 'nothing';

/** What stands behind an operator. */
export const VALUE_OF: Readonly<Record<Operator, ValueKind>> = {
  contains: 'words',
  'contains-not': 'words',
  matches: 'pattern',
  is: 'truth',
  'at-least': 'number',
  'at-most': 'number',
  'any-of': 'list',
  'none-of': 'list',
  'all-of': 'list',
  known: 'nothing',
  unknown: 'nothing',
};
