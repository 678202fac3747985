import type { FigureRequest } from '../application/scope-for.js';
import type { Corner } from '../data/behind.reader.js';
import { DIMENSIONS } from '../domain/facts.js';
import type { Filter } from '../domain/scope.js';
import type { BehindQuery, FigureQuery } from './figure.dto.js';

/** Period and filter of a query. */
export const requestOf = (query: FigureQuery): FigureRequest => ({
  days: { from: query.from, to: query.to },
  filter: filterIn({ ...query }),
});

/** One value a dimension; what is no text or too long is left out. */
export const filterIn = (given: Readonly<Record<string, unknown>>): Filter =>
  Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const value = given[dimension];
      return typeof value === 'string' && value !== '' && value.length <= 64
        ? [[dimension, value]]
        : [];
    }),
  );

export const cornerOf = ({ bucketFrom, bucketTo, weekday, hour }: BehindQuery): Corner => ({
  ...(bucketFrom !== undefined && { buckets: [bucketFrom, bucketTo ?? bucketFrom] as const }),
  ...(weekday !== undefined && { weekday }),
  ...(hour !== undefined && { hour }),
});
