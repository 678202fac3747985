import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { FigureReader } from '../data/figure.reader.js';
import { NameReader } from '../data/name.reader.js';
import { type Dimension, DIMENSIONS, NONE } from '../domain/facts.js';
import { type FigureRequest, isForAll, scopeFor } from './scope-for.js';

export interface DimensionValues {
  dimension: Dimension;
  /** With most first. */
  values: { key: string; name: string | null }[];
}

const MOST = 100;

/** By what figures of a period can be narrowed. */
@Injectable()
export class ShowValues {
  constructor(
    private readonly figures: FigureReader,
    private readonly names: NameReader,
  ) {}

  execute(me: Principal, { days }: Pick<FigureRequest, 'days'>): Promise<DimensionValues[]> {
    const scope = scopeFor(me, { days, filter: {} });
    const open = DIMENSIONS.filter((dimension) => dimension !== 'agent' || isForAll(me));
    return Promise.all(
      open.map(async (dimension): Promise<DimensionValues> => {
        const sums = await this.figures.sums(['message-in', 'reply-out'], scope, dimension);
        const counts = new Map<string, number>();
        for (const { key, n } of sums) counts.set(key, (counts.get(key) ?? 0) + n);
        const keys = [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
        const shown = keys.filter((key) => key !== NONE).slice(0, MOST);
        const names = await this.names.of(dimension, shown);
        return {
          dimension,
          values: shown.map((key) => ({ key, name: names.get(key) ?? null })),
        };
      }),
    );
  }
}
