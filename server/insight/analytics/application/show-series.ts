import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { FigureReader } from '../data/figure.reader.js';
import { AudienceRepository } from '../data/audience.repository.js';
import type { Figure } from '../domain/figure.js';
import { factsFor, type Measure } from '../domain/measures/measure.js';
import { type Days, daysBefore, type Step } from '../domain/periods.js';
import type { Scope } from '../domain/scope.js';
import { type DaySum, type Point, pointsOf, wholeOf } from '../domain/series.js';
import { audienceSeries } from '../domain/audience-series.js';
import { type FigureRequest, isForAll, measuresOf, scopeFor } from './scope-for.js';

export interface Series {
  measure: Measure;
  whole: Figure;
  before: Figure;
  points: Point[];
  /** The period before, step by step, for a line behind the other. */
  pointsBefore: Point[];
}

/** Measures over time, beside the period before. */
@Injectable()
export class ShowSeries {
  constructor(
    private readonly figures: FigureReader,
    private readonly audience: AudienceRepository,
  ) {}

  async execute(
    me: Principal,
    request: FigureRequest & { measures: readonly string[]; step: Step },
  ): Promise<Series[]> {
    const scope = scopeFor(me, request);
    const asked = measuresOf(request.measures);
    const facts = [...new Set(asked.flatMap(factsFor))];
    const before = daysBefore(scope.days);
    const both: Scope = { ...scope, days: { from: before.from, to: scope.days.to } };
    const stocks = asked.filter(({ formula }) => formula.kind === 'stock').flatMap(factsFor);
    const [sums, ever, audience] = await Promise.all([
      this.figures.sums(facts, both, { step: request.step, split: scope.days.from }),
      this.figures.sums(stocks, { ...scope, days: { from: '0001-01-01', to: before.from } }, 'all'),
      isForAll(me) && asked.some(({ formula }) => formula.kind === 'audience')
        ? this.audience.of(both)
        : [],
    ]);
    const { days } = scope;
    const { step } = request;
    return asked.map((measure): Series => {
      if (measure.formula.kind === 'audience')
        return audienceSeries(measure, { days, before, step }, { audience, mentions: sums });
      return { measure, ...ofFacts(measure, { days, before, step }, sums, ever) };
    });
  }
}

function ofFacts(
  measure: Measure,
  { days, before, step }: { days: Days; before: Days; step: Step },
  sums: readonly DaySum[],
  ever: readonly DaySum[],
): Omit<Series, 'measure'> {
  const own = sums.filter(({ key }) => key >= days.from);
  const earlier = sums.filter(({ key }) => key < days.from);
  const known = [...ever, ...earlier];
  return {
    whole: wholeOf(measure, days, own, known),
    before: wholeOf(measure, before, earlier, ever),
    points: pointsOf(measure, { days, step }, own, known),
    pointsBefore: pointsOf(measure, { days: before, step }, earlier, ever),
  };
}
