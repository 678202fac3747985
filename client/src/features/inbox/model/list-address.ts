import type { ListFilter, ListQuery, ListSort } from '../../../api/types/views';

/** The fields of a filter that may hold several values. */
export const manyValued = [
  'status',
  'kind',
  'channelId',
  'assigneeId',
  'teamId',
  'tagId',
  'priority',
  'due',
  'segment',
] as const;
export type ManyValued = (typeof manyValued)[number];

const fields = [
  ...manyValued,
  'customerId',
  'publicationId',
  'unanswered',
  'escalated',
  'q',
] as const;
const sorts: readonly ListSort[] = ['newest', 'oldest', 'unanswered', 'due'];

/** What a view and the query of an address ask for. Unknown parameters and empty values count for nothing. */
export function listQueryOf(view: string, parameters: URLSearchParams): ListQuery {
  const sort = sorts.find((known) => known === parameters.get('sort'));
  return { view, ...filterOf(parameters), ...(sort && { sort }) };
}

export function filterOf(parameters: URLSearchParams): ListFilter {
  const entries = fields.map((field) => [field, (parameters.get(field) ?? '').trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The query of an address, with `?`; empty when nothing is filtered. Always in the same order. */
export function searchOf({ sort, ...filter }: ListFilter & { sort?: ListSort }): string {
  const entries = [...fields.map((field) => [field, filter[field]] as const), ['sort', sort]];
  const parts = entries.flatMap(([name, value]) =>
    value ? `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}` : [],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

export const valuesOf = (filter: ListFilter, field: ManyValued): string[] =>
  filter[field]?.split(',').filter(Boolean) ?? [];

/** The filter with one value of a field switched on or off. */
export function withToggled(filter: ListFilter, field: ManyValued, value: string): ListFilter {
  const values = valuesOf(filter, field);
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return withField(filter, field, next.join(','));
}

/** The filter with a field set; an empty value takes it out. */
export function withField(filter: ListFilter, field: keyof ListFilter, value: string): ListFilter {
  const { [field]: _, ...rest } = filter;
  return value === '' ? rest : { ...rest, [field]: value };
}

export const isFiltered = (filter: ListFilter) => fields.some((field) => filter[field]);
