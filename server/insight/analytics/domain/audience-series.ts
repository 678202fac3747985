import type { Figure } from './figure.js';
import type { Measure } from './measures/measure.js';
import { type Days, daysOfStep, type Step, stepsOf } from './periods.js';
import type { DaySum, Point } from './series.js';
import { type AudienceDay, audienceFigure } from './social.js';

/** A social measure over time, beside the period before. */
export function audienceSeries(
  measure: Measure,
  { days, before, step }: { days: Days; before: Days; step: Step },
  known: { audience: readonly AudienceDay[]; mentions: readonly DaySum[] },
): { measure: Measure; whole: Figure; before: Figure; points: Point[]; pointsBefore: Point[] } {
  const { formula } = measure;
  if (formula.kind !== 'audience') throw new Error(`"${measure.key}" is no figure of audiences.`);
  const of = ({ from, to }: Days): Figure =>
    audienceFigure(formula.rate, {
      before: known.audience.filter(({ onDay }) => onDay < from),
      within: known.audience.filter(({ onDay }) => onDay >= from && onDay < to),
      ownMentions: known.mentions
        .filter(({ key, fact }) => fact === 'mention' && key >= from && key < to)
        .reduce((sum, { n }) => sum + n, 0),
    });
  const points = (period: Days): Point[] =>
    stepsOf(period, step).map((at) => ({ at, ...of(daysOfStep(period, at, step)) }));
  return {
    measure,
    whole: of(days),
    before: of(before),
    points: points(days),
    pointsBefore: points(before),
  };
}
