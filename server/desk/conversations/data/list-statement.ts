import type { TimeMark } from '../../../platform/database/index.js';
import type { Selection } from '../domain/selection.js';
import { conditions } from './list-conditions.js';
import { beyond, orderOf } from './list-order.js';
import { walkFor } from './list-walks.js';
import { Parameters } from './parameters.js';

export interface PageRequest {
  /** How many rows at most. */
  limit: number;
  /** The last row of the page before. */
  after?: TimeMark;
}

/**
 * One page of a selection as SQL for `with page as (…)`: `id`, `key` and nothing else. Every part is
 * fixed text of this folder; all values are parameters.
 */
export function pageSql(
  selection: Selection,
  { limit, after }: PageRequest,
  parameters: Parameters,
): string {
  const order = orderOf(selection.sort);
  const walk = walkFor(selection, parameters);
  const where = [
    ...walk.where,
    ...conditions(without(selection, walk.covers), parameters),
    ...(after ? [beyond(order, after, parameters)] : []),
  ];
  // A number in the text, not a parameter: the plan depends on it.
  const count = Math.trunc(limit);
  const stretch = `select c.id, ${order.key} as key from conversation c
    where ${where.join('\n      and ')}
    order by ${order.key} ${order.direction}, c.id ${order.direction} limit ${count}`;
  if (!walk.places) return stretch;
  return `select found.id, found.key from ${walk.places} cross join lateral (${stretch}) found
    order by found.key ${order.direction}, found.id ${order.direction} limit ${count}`;
}

const without = (selection: Selection, covered: readonly (keyof Selection)[]): Selection => ({
  ...selection,
  ...Object.fromEntries(covered.map((field) => [field, undefined])),
});
