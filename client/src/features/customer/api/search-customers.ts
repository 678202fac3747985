import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { CustomerRow } from '../../../api/types/customers';

/** Customers whose name, e-mail or phone fits. Nothing is asked for less than two characters. */
export const useCustomerSearch = (q: string) =>
  useQuery({
    queryKey: keys.customerSearch(q),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<Page<CustomerRow>>('GET', '/customers', { query: { q, limit: 10 }, signal }),
    select: ({ items }) => items,
  });
