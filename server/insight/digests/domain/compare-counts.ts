import type { Change } from '../contract.js';

export interface Counts {
  now: number;
  before: number;
}

/** Above this many the normal curve says the same, in less time. */
const EXACT_UP_TO = 2000;
/** The share of false findings that is put up with. */
const FALSE_SHARE = 0.05;

/**
 * How likely two counts differ at least this much when nothing changed: the conditional test of two
 * Poisson counts (Przyborowski and Wilenski 1940), two-sided. `share`: which part of both periods
 * the one that counts now is, half when they are as long.
 */
export function chanceOf({ now, before }: Counts, share = 0.5): number {
  const total = now + before;
  if (total === 0) return 1;
  if (total > EXACT_UP_TO) return normalChance(now, total, share);
  const seen = logLikelihood(now, total, share);
  let chance = 0;
  for (let count = 0; count <= total; count += 1) {
    const likelihood = logLikelihood(count, total, share);
    if (likelihood <= seen + 1e-9) chance += Math.exp(likelihood);
  }
  return Math.min(1, chance);
}

/**
 * What can be said of each of many counts at once, in their order. Of what is called a change, five
 * in a hundred are none (Benjamini and Hochberg 1995), however many are looked at.
 */
export function changesOf(counts: readonly Counts[], share = 0.5): { p: number; change: Change }[] {
  const chances = counts.map((of) => chanceOf(of, share));
  const ranked = [...chances].sort((one, other) => one - other);
  const limit = ranked.reduce(
    (highest, p, rank) =>
      p <= (FALSE_SHARE * (rank + 1)) / ranked.length ? Math.max(highest, p) : highest,
    -1,
  );
  return counts.map((of, at) => ({
    p: chances[at]!,
    change: chances[at]! <= limit ? directionOf(of, share) : 'as-usual',
  }));
}

function directionOf({ now, before }: Counts, share: number): Change {
  if (before === 0) return 'new';
  return now * (1 - share) > before * share ? 'more' : 'fewer';
}

/** Of `count` out of `total`, each with this chance. */
function logLikelihood(count: number, total: number, share: number): number {
  return (
    logFactorial(total) -
    logFactorial(count) -
    logFactorial(total - count) +
    count * Math.log(share) +
    (total - count) * Math.log(1 - share)
  );
}

const factorials: number[] = [0];

function logFactorial(of: number): number {
  for (let at = factorials.length; at <= of; at += 1)
    factorials.push(factorials[at - 1]! + Math.log(at));
  return factorials[of]!;
}

function normalChance(now: number, total: number, share: number): number {
  const away = Math.abs(now - total * share) - 0.5;
  const z = Math.max(0, away) / Math.sqrt(total * share * (1 - share));
  return Math.min(1, erfc(z / Math.SQRT2));
}

/** Abramowitz and Stegun 7.1.26, good to seven places. */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
