import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { denied } from '../../../platform/kernel/index.js';
import { FigureReader, type GroupSum } from '../data/figure.reader.js';
import { NameReader } from '../data/name.reader.js';
import type { Dimension } from '../domain/facts.js';
import { type Figure, figureOf } from '../domain/figure.js';
import { grouped } from '../domain/grouped.js';
import { factsFor, type Measure } from '../domain/measures/measure.js';
import { daysBefore } from '../domain/periods.js';
import { type FigureRequest, isForAll, measuresOf, scopeFor } from './scope-for.js';

export interface ComparedRow {
  key: string;
  /** Null: a word of the desk itself, or nothing has this value any more. */
  name: string | null;
  /** One a measure, in their order. */
  figures: { figure: Figure; before: Figure }[];
}

const MOST_ROWS = 200;

/** Measures for each value of a dimension, beside the period before. */
@Injectable()
export class CompareFigures {
  constructor(
    private readonly figures: FigureReader,
    private readonly names: NameReader,
  ) {}

  async execute(
    me: Principal,
    request: FigureRequest & { measures: readonly string[]; by: Dimension },
  ): Promise<{ measures: Measure[]; rows: ComparedRow[] }> {
    if (request.by === 'agent' && !isForAll(me))
      throw denied('These are the figures of colleagues.');
    const scope = scopeFor(me, request);
    const asked = measuresOf(request.measures);
    const [now, before] = await Promise.all(
      [scope.days, daysBefore(scope.days)].map((days) =>
        this.sums(asked, { ...scope, days }, request.by),
      ),
    );
    const keys = [...new Set([...now!.keys(), ...before!.keys()])];
    const names = await this.names.of(request.by, keys);
    const rows = keys.map((key): ComparedRow => ({
      key,
      name: names.get(key) ?? null,
      figures: asked.map(({ formula }) => ({
        figure: figureOf(formula, now!.get(key) ?? []),
        before: figureOf(formula, before!.get(key) ?? []),
      })),
    }));
    return { measures: asked, rows: rows.sort(byWeight).slice(0, MOST_ROWS) };
  }

  /** Two questions: percentiles are asked of the facts, everything else of the sums. */
  private async sums(
    asked: readonly Measure[],
    scope: ReturnType<typeof scopeFor>,
    by: Dimension,
  ): Promise<Map<string, GroupSum[]>> {
    const durations = asked.filter(({ formula }) => formula.kind === 'duration');
    const others = asked.filter(({ formula }) => formula.kind !== 'duration');
    const parts = await Promise.all(
      [durations, others].map((some) =>
        this.figures.sums([...new Set(some.flatMap(factsFor))], scope, by),
      ),
    );
    return grouped(parts.flat(), ({ key }) => key);
  }
}

const byWeight = (one: ComparedRow, other: ComparedRow): number =>
  (other.figures[0]?.figure.n ?? 0) - (one.figures[0]?.figure.n ?? 0) ||
  (one.key < other.key ? -1 : 1);
