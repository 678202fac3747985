import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Customer } from '../../../api/types/customers';

/** A customer with profiles, summary and notes. */
export const useCustomer = (id: string) =>
  useQuery({
    queryKey: keys.customer(id),
    queryFn: ({ signal }) => request<Customer>('GET', `/customers/${id}`, { signal }),
  });
