import { may } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { denied, unprocessable } from '../../../platform/kernel/index.js';
import { measures } from '../domain/measures/catalogue.js';
import type { Measure } from '../domain/measures/measure.js';
import { type Days, lengthOf } from '../domain/periods.js';
import type { Filter, Scope } from '../domain/scope.js';

export interface FigureRequest {
  days: Days;
  filter: Filter;
}

const MOST_DAYS = 1100;

/**
 * What somebody may ask: their channels, and only their own figures unless they read reports.
 * Throws Problems 422 (period) and 403 (figures of others).
 */
export function scopeFor(me: Principal, { days, filter }: FigureRequest): Scope {
  const length = lengthOf(days);
  if (!(length > 0)) throw unprocessable('figures.period', 'The period ends before it begins.');
  if (length > MOST_DAYS)
    throw unprocessable('figures.period', `Figures are about ${MOST_DAYS} days at most.`);
  const scope = { days, reach: me.channelIds, filter };
  if (may(me, 'reports.read')) return scope;
  if (filter.agent !== undefined && filter.agent !== me.userId)
    throw denied('These are the figures of a colleague.');
  return { ...scope, filter: { ...filter, agent: me.userId } };
}

/** By their keys. Throws Problem 422 for one that there is not. */
export const measuresOf = (keys: readonly string[]): Measure[] =>
  keys.map((key) => {
    const measure = measures.get(key);
    if (!measure) throw unprocessable('figures.measure', `There is no figure called "${key}".`);
    return measure;
  });

/** Of the brand as a whole: nobody's own. */
export const isForAll = (me: Principal): boolean => may(me, 'reports.read');
