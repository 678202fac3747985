import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';

export function useAddNote(customerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: string) =>
      request<unknown>('POST', `/customers/${customerId}/notes`, { body: { body } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.customer(customerId) }),
  });
}

export function useRemoveNote(customerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (noteId: string) =>
      request<unknown>('DELETE', `/customers/${customerId}/notes/${noteId}`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.customer(customerId) }),
  });
}
