import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Customer } from '../../../api/types/customers';

export type CustomerFacts = Pick<Customer, 'name' | 'language' | 'email' | 'phone'>;

export function useChangeCustomer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (facts: Partial<CustomerFacts>) =>
      request<Customer>('PATCH', `/customers/${id}`, { body: facts }),
    onSuccess: (customer) => {
      client.setQueryData(keys.customer(id), customer);
      return client.invalidateQueries({ queryKey: ['conversation'] });
    },
  });
}
