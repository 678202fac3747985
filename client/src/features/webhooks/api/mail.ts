import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { MailHealth } from '../../../api/types/notices';

export const useMailHealth = () =>
  useQuery({
    queryKey: keys.mail,
    queryFn: ({ signal }) => request<MailHealth>('GET', '/mail', { signal }),
  });

export function useRetryMail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('POST', `/mail/${id}/retry`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.mail }),
  });
}
