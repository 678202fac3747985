import { percentile } from './buckets.js';
import { type FactName, FACTS } from './facts.js';
import type { Formula } from './measures/measure.js';

/** Sums of one fact in one bucket. */
export interface BucketSum {
  fact: string;
  bucket: number;
  n: number;
  total: number;
}

/** What a measure says of some facts. Durations in milliseconds, shares from 0 to 1. */
export interface Figure {
  /** Null: there is nothing to say anything of. */
  value: number | null;
  /** How many facts it rests on. */
  n: number;
  /** Of durations. */
  p90?: number | null;
  mean?: number | null;
}

/** The figure that a formula makes of sums. Those of audiences are not made here. */
export function figureOf(formula: Formula, sums: readonly BucketSum[]): Figure {
  switch (formula.kind) {
    case 'count':
      return counted(countOf(sums, [formula.fact]));
    case 'stock':
      return counted(countOf(sums, formula.begun) - countOf(sums, formula.ended));
    case 'share': {
      const of = sums.filter(({ fact }) => fact === formula.fact);
      return shareOf(sum(of.map(({ total }) => total)), sum(of.map(({ n }) => n)));
    }
    case 'part': {
      const of = sums.filter(({ fact }) => fact === formula.fact);
      const some = of.filter(({ bucket }) => formula.buckets.includes(bucket));
      return shareOf(sum(some.map(({ n }) => n)), sum(of.map(({ n }) => n)));
    }
    case 'ratio':
      return shareOf(countOf(sums, [formula.over]), countOf(sums, [formula.under]));
    case 'duration':
      return durationOf(sums.filter(({ fact }) => fact === formula.fact));
    case 'audience':
      return { value: null, n: 0 };
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const countOf = (sums: readonly BucketSum[], facts: readonly FactName[]): number =>
  sum(sums.filter(({ fact }) => facts.some((one) => one === fact)).map(({ n }) => n));

const counted = (n: number): Figure => ({ value: n, n });

const shareOf = (some: number, all: number): Figure => ({
  value: all === 0 ? null : some / all,
  n: all,
});

function durationOf(sums: readonly BucketSum[]): Figure {
  const counts = new Map<number, number>();
  for (const { bucket, n } of sums) counts.set(bucket, (counts.get(bucket) ?? 0) + n);
  const n = sum(sums.map((one) => one.n));
  return {
    value: percentile(counts, 0.5),
    p90: percentile(counts, 0.9),
    mean: n === 0 ? null : sum(sums.map(({ total }) => total)) / n,
    n,
  };
}

/** Whether a fact is a duration, whose percentiles need its buckets. */
export const isDuration = (fact: FactName): boolean => FACTS[fact] === 'duration';
