import { isObject } from '../http/fields.js';
import { invalid } from './errors.js';

export interface CrmObject {
  id: string;
  properties: Record<string, string>;
}

const LARGEST_PAGE = 200;
/** HubSpot pages through no more than this many. */
const FURTHEST = 10_000;

const numeric = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : Date.parse(text) || 0;

const OPERATORS: Record<string, (value: string, wanted: string) => boolean> = {
  EQ: (value, wanted) => value === wanted || numeric(value) === numeric(wanted),
  GT: (value, wanted) => numeric(value) > numeric(wanted),
  GTE: (value, wanted) => numeric(value) >= numeric(wanted),
  CONTAINS_TOKEN: (value, wanted) => value.split(/[^\w-]+/).includes(wanted),
};

/** POST /crm/v3/objects/{object}/search: groups are joined by or, filters within one by and. */
export function searchObjects(objects: readonly CrmObject[], body: Record<string, unknown>) {
  const groups = list(body.filterGroups).map((group) => list(group.filters));
  if (groups.length > 5) throw invalid('Too many filter groups.');
  const [sort, ...more] = list(body.sorts);
  if (more.length > 0) throw invalid('Only one sort may be applied.');
  const limit = Number(body.limit ?? 10);
  const from = Number(body.after ?? 0);
  if (limit > LARGEST_PAGE) throw invalid(`Limit must be at most ${LARGEST_PAGE}.`);
  if (from + limit > FURTHEST) throw invalid(`Paging ends at ${FURTHEST} results.`);
  const found = objects.filter(
    ({ properties }) =>
      groups.length === 0 ||
      groups.some((filters) => filters.every((filter) => passes(properties, filter))),
  );
  if (sort) found.sort(by(String(sort.propertyName), String(sort.direction)));
  const page = found.slice(from, from + limit);
  return {
    total: found.length,
    results: page,
    ...(from + limit < found.length && { paging: { next: { after: String(from + limit) } } }),
  };
}

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

function passes(properties: Record<string, string>, filter: Record<string, unknown>): boolean {
  const test = OPERATORS[String(filter.operator)];
  if (!test) throw invalid(`Invalid operator: ${String(filter.operator)}`);
  return test(properties[String(filter.propertyName)] ?? '', String(filter.value));
}

const by =
  (property: string, direction: string) =>
  (one: CrmObject, other: CrmObject): number => {
    const order =
      numeric(one.properties[property] ?? '') - numeric(other.properties[property] ?? '');
    return direction === 'DESCENDING' ? -order : order;
  };
