import { type BucketSum, type Figure, figureOf } from './figure.js';
import type { Measure } from './measures/measure.js';
import { type Days, daysOfStep, type Step, stepsOf } from './periods.js';

export interface DaySum extends BucketSum {
  /** First day of its step, or of the period where that begins within a step. */
  key: string;
}

export interface Point extends Figure {
  /** First day of the step. */
  at: string;
}

/** A measure step by step. `earlier`: sums of all days before the period, for what adds up for ever. */
export function pointsOf(
  { formula }: Measure,
  { days, step }: { days: Days; step: Step },
  sums: readonly DaySum[],
  earlier: readonly BucketSum[],
): Point[] {
  const byStep = stepsOf(days, step).map((at) => {
    const within = daysOfStep(days, at, step);
    return { at, sums: sums.filter(({ key }) => key >= within.from && key < within.to) };
  });
  if (formula.kind !== 'stock')
    return byStep.map(({ at, sums: own }) => ({ at, ...figureOf(formula, own) }));
  let known: readonly BucketSum[] = earlier;
  return byStep.map(({ at, sums: own }) => {
    known = [...known, ...own];
    return { at, ...figureOf(formula, known) };
  });
}

/** A measure of a whole period. */
export const wholeOf = (
  { formula }: Measure,
  { from, to }: Days,
  sums: readonly DaySum[],
  earlier: readonly BucketSum[],
): Figure => {
  const within = sums.filter(({ key }) => key >= from && key < to);
  return figureOf(formula, formula.kind === 'stock' ? [...earlier, ...within] : within);
};
