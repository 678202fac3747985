import type { BuiltInView, ListFilter, ListSort, SavedFilter } from '../../../api/types/views';
import { manyValued, valuesOf, type ManyValued } from './list-address';

/** What the built-in views ask for, so that a saved view can begin with one of them. */
const builtIn: Record<BuiltInView, SavedFilter> = {
  mine: { assigneeId: ['me'], status: ['open'] },
  unassigned: { assigneeId: ['none'], status: ['open'] },
  'waiting-for-me': { mentionsMe: true },
  unanswered: { unanswered: true, status: ['open', 'waiting', 'snoozed'], sort: 'unanswered' },
  snoozed: { status: ['snoozed'] },
  waiting: { status: ['waiting'] },
  resolved: { status: ['resolved'] },
  problems: { deliveryProblem: true },
  escalated: { escalated: true },
  breaching: { due: ['soon', 'breached'], sort: 'due' },
  all: {},
};

/**
 * The filter to keep for what is on the screen: what the view asks for, narrowed by the filter that
 * stands in the address. `saved` is the filter of the view when it is a saved one itself.
 */
export function filterToSave(
  view: string,
  saved: SavedFilter | undefined,
  filter: ListFilter,
  sort: ListSort | undefined,
): SavedFilter {
  const base = saved ?? (isBuiltIn(view) ? builtIn[view] : {});
  const { customerId, publicationId, unanswered, escalated, q } = filter;
  const chosen = Object.fromEntries(
    manyValued
      .map((field) => [field, readAs(field, valuesOf(filter, field))] as const)
      .filter(([, values]) => values.length > 0),
  ) as SavedFilter;
  return {
    ...base,
    ...chosen,
    ...(customerId && { customerId: [customerId] }),
    ...(publicationId && { publicationId: [publicationId] }),
    ...(unanswered === 'true' && { unanswered: true }),
    ...(escalated === 'true' && { escalated: true }),
    ...(q && { q }),
    ...(sort && { sort }),
  };
}

/** Values of an address are text; the server refuses those that a field does not know. */
const readAs = (field: ManyValued, values: string[]): (string | number)[] =>
  field === 'priority' ? values.map(Number) : values;

const isBuiltIn = (view: string): view is BuiltInView => Object.hasOwn(builtIn, view);

/** The order in which a view shows its list when the address names none. */
export function sortOfView(view: string, saved: SavedFilter | undefined): ListSort {
  return saved?.sort ?? (isBuiltIn(view) ? builtIn[view].sort : undefined) ?? 'newest';
}
