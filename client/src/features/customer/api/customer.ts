import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Customer } from '../../../api/types/customers';

/** A customer with profiles, summary and notes. Not `enabled`: what is known is not asked for again. */
export const useCustomer = (id: string, enabled = true) =>
  useQuery({
    queryKey: keys.customer(id),
    enabled,
    queryFn: ({ signal }) => request<Customer>('GET', `/customers/${id}`, { signal }),
  });
