import type { Intent, Sentiment } from '../../../api/types/labels';

/** The key of each intent in the dialog that corrects a label. */
export const intentKeys = [
  ['c', 'complaint'],
  ['q', 'question'],
  ['p', 'praise'],
  ['s', 'sales-chance'],
  ['x', 'spam'],
] as const satisfies readonly (readonly [string, Intent])[];

const sentimentKeys: Readonly<Record<string, Sentiment | 'none'>> = {
  '1': 'negative',
  '2': 'neutral',
  '3': 'positive',
  '0': 'none',
};

export const keyedIntent = (key: string): Intent | undefined =>
  intentKeys.find(([known]) => known === key.toLowerCase())?.[1];

export const keyedSentiment = (key: string): Sentiment | 'none' | undefined => sentimentKeys[key];
