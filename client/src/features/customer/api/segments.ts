import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Customer, Segment } from '../../../api/types/customers';

export interface SegmentWord {
  segment: Segment;
  reason: string;
  /** ISO 8601; null: until somebody takes it away. */
  expiresAt: string | null;
  /** False: they are not, whatever the rules find. */
  isMember: boolean;
}

function useShown(customerId: string) {
  const client = useQueryClient();
  return (customer: Customer) => {
    client.setQueryData(keys.customer(customerId), customer);
    return client.invalidateQueries({ queryKey: ['conversation'] });
  };
}

export function useSetSegment(customerId: string) {
  const onSuccess = useShown(customerId);
  return useMutation({
    mutationFn: ({ segment, ...body }: SegmentWord) =>
      request<Customer>('PUT', `/customers/${customerId}/segments/${segment}`, { body }),
    onSuccess,
  });
}

export function useRemoveSegment(customerId: string) {
  const onSuccess = useShown(customerId);
  return useMutation({
    mutationFn: (segment: Segment) =>
      request<Customer>('DELETE', `/customers/${customerId}/segments/${segment}`),
    onSuccess,
  });
}
