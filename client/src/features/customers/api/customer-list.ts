import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { CustomerRow } from '../../../api/types/customers';
import type { CustomerChoice } from '../model/customer-choice';

/** Customers by the beginnings of name, address, handle or number; all when nothing is asked. */
export const useCustomerList = (choice: CustomerChoice) =>
  useInfiniteQuery({
    queryKey: keys.customerList(choice),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<CustomerRow>>('GET', '/customers', {
        query: {
          q: choice.q,
          segment: choice.segment ?? '',
          sort: choice.sort,
          cursor: pageParam,
        },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
