import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Customer, LegalBasis } from '../../../api/types/customers';

export interface NewConsent {
  purpose: string;
  basis: LegalBasis;
  note: string | null;
}

function useShown(customerId: string) {
  const client = useQueryClient();
  return (customer: Customer) => {
    client.setQueryData(keys.customer(customerId), customer);
    return client.invalidateQueries({ queryKey: [...keys.customer(customerId), 'timeline'] });
  };
}

export function useRecordConsent(customerId: string) {
  const onSuccess = useShown(customerId);
  return useMutation({
    mutationFn: (consent: NewConsent) =>
      request<Customer>('POST', `/customers/${customerId}/consents`, { body: consent }),
    onSuccess,
  });
}

export function useWithdrawConsent(customerId: string) {
  const onSuccess = useShown(customerId);
  return useMutation({
    mutationFn: (consentId: string) =>
      request<Customer>('DELETE', `/customers/${customerId}/consents/${consentId}`),
    onSuccess,
  });
}
