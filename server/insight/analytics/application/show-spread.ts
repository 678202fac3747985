import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { FigureReader } from '../data/figure.reader.js';
import { daysBefore } from '../domain/periods.js';
import { type Spread, spreadOf } from '../domain/spread.js';
import { type FigureRequest, measuresOf, scopeFor } from './scope-for.js';

/** How the durations of one measure are spread. */
@Injectable()
export class ShowSpread {
  constructor(private readonly figures: FigureReader) {}

  async execute(
    me: Principal,
    request: FigureRequest & { measure: string },
  ): Promise<Spread & { medianBefore: number | null; p90Before: number | null }> {
    const scope = scopeFor(me, request);
    const [measure] = measuresOf([request.measure]);
    if (measure!.formula.kind !== 'duration')
      throw unprocessable('figures.measure', 'Only durations have a spread.');
    const { fact } = measure!.formula;
    const [now, before] = await Promise.all([
      this.figures.sums([fact], scope, 'all'),
      this.figures.sums([fact], { ...scope, days: daysBefore(scope.days) }, 'all'),
    ]);
    const { median, p90 } = spreadOf(before);
    return { ...spreadOf(now), medianBefore: median, p90Before: p90 };
  }
}
