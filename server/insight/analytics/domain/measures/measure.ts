import type { Dimension, FactName } from '../facts.js';

/** How a figure is made of sums. */
export type Formula =
  /** How many there were. */
  | { kind: 'count'; fact: FactName }
  /** Median, 90th percentile and mean of durations. */
  | { kind: 'duration'; fact: FactName }
  /** The part of facts that are so: Σ value / n. */
  | { kind: 'share'; fact: FactName }
  /** The part of facts in some buckets of a scale. */
  | { kind: 'part'; fact: FactName; buckets: readonly number[] }
  /** One count over another. */
  | { kind: 'ratio'; over: FactName; under: FactName }
  /** How many are open at the end: all that began less all that ended, ever. */
  | { kind: 'stock'; begun: readonly FactName[]; ended: readonly FactName[] }
  /** From counts of audiences, with own mentions where they count. */
  | { kind: 'audience'; rate: 'followers' | 'growth' | 'engagement' | 'voice' };

export interface Measure {
  key: string;
  group: 'volume' | 'speed' | 'quality' | 'automatic' | 'voice' | 'social';
  unit: 'count' | 'duration' | 'share';
  /** What is good news: more, less, or neither. */
  good: 'up' | 'down' | null;
  formula: Formula;
  /** The formula in symbols. */
  symbols: string;
  /** Where the facts come from. */
  source: 'messages' | 'statuses' | 'targets' | 'ratings' | 'automatic-answers' | 'audience';
  dimensions: readonly Dimension[];
}

/** The facts that a measure is made of. */
export function factsFor({ formula }: Pick<Measure, 'formula'>): FactName[] {
  switch (formula.kind) {
    case 'count':
    case 'duration':
    case 'share':
    case 'part':
      return [formula.fact];
    case 'ratio':
      return [formula.over, formula.under];
    case 'stock':
      return [...formula.begun, ...formula.ended];
    case 'audience':
      return formula.rate === 'voice' ? ['mention'] : [];
  }
}
