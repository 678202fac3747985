/** How the list of customers can stand. */
export const CUSTOMER_SORTS = ['contact', 'newest', 'complaints', 'followers'] as const;
export type CustomerSort = (typeof CUSTOMER_SORTS)[number];
