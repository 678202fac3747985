import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { CustomerRow } from '../../../api/types/customers';

/** Those whom the typed words fit; nobody before something is typed. */
export const useFoundCustomers = (q: string) =>
  useQuery({
    queryKey: keys.customerSearch(q),
    queryFn: ({ signal }) =>
      request<Page<CustomerRow>>('GET', '/customers', { query: { q, limit: 8 }, signal }),
    enabled: q !== '',
  });
