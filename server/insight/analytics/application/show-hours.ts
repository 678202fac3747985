import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { FigureReader } from '../data/figure.reader.js';
import { HOURLY } from '../domain/facts.js';
import { type FigureRequest, measuresOf, scopeFor } from './scope-for.js';

/** When in the week something happens. */
@Injectable()
export class ShowHours {
  constructor(private readonly figures: FigureReader) {}

  execute(
    me: Principal,
    request: FigureRequest & { measure: string },
  ): Promise<{ weekday: number; hour: number; n: number }[]> {
    const scope = scopeFor(me, request);
    const [{ formula }] = measuresOf([request.measure]) as [ReturnType<typeof measuresOf>[number]];
    if (formula.kind !== 'count' || !HOURLY.includes(formula.fact))
      throw unprocessable('figures.measure', 'This figure is not counted by the hour.');
    return this.figures.hours(formula.fact, scope);
  }
}
