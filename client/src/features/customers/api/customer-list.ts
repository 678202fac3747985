import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { CustomerRow } from '../../../api/types/customers';

/** Customers by the beginnings of name, address, handle or number; all when nothing is asked. */
export const useCustomerList = (q: string) =>
  useInfiniteQuery({
    queryKey: keys.customerList(q),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<CustomerRow>>('GET', '/customers', { query: { q, cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
