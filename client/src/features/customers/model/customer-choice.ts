import { type CustomerSort, type Segment, SEGMENTS } from '../../../api/types/customers';

export const CUSTOMER_SORTS: readonly CustomerSort[] = [
  'contact',
  'newest',
  'complaints',
  'followers',
];

/** Whom a list of customers shows, and in which order. */
export interface CustomerChoice {
  q: string;
  segment: Segment | null;
  sort: CustomerSort;
}

/** What stands in an address; what it does not say, or says wrongly, is as usual. */
export const choiceIn = (address: URLSearchParams): CustomerChoice => ({
  q: address.get('q')?.trim() ?? '',
  segment: SEGMENTS.find((segment) => segment === address.get('segment')) ?? null,
  sort: CUSTOMER_SORTS.find((sort) => sort === address.get('sort')) ?? 'contact',
});

/** The address of a choice: only what is not as usual. */
export function addressOf({ q, segment, sort }: CustomerChoice): URLSearchParams {
  const address = new URLSearchParams();
  if (q !== '') address.set('q', q);
  if (segment !== null) address.set('segment', segment);
  if (sort !== 'contact') address.set('sort', sort);
  return address;
}
