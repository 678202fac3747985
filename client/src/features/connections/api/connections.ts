import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type {
  CrmConnection,
  CrmConnectionDraft,
  CrmTestStep,
  NewCrmConnection,
} from '../../../api/types/customer-data';

const all = keys.setting('crm-connection');

/** Every connection; its events tell how it goes. */
export const useConnections = () =>
  useQuery({
    queryKey: all,
    queryFn: ({ signal }) => request<Items<CrmConnection>>('GET', '/crm-connections', { signal }),
    select: ({ items }: Items<CrmConnection>) => items,
  });

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: all }),
  });
}

export const useAddConnection = () =>
  useChange((draft: NewCrmConnection) =>
    request<CrmConnection>('POST', '/crm-connections', { body: draft }),
  );

export const useChangeConnection = (id: string) =>
  useChange((draft: CrmConnectionDraft) =>
    request<CrmConnection>('PUT', `/crm-connections/${id}`, { body: draft }),
  );

export const useRemoveConnection = (id: string) =>
  useChange(() => request<void>('DELETE', `/crm-connections/${id}`));

export const useSyncConnection = (id: string) =>
  useChange(() => request<CrmConnection>('POST', `/crm-connections/${id}/sync`));

export const useTestConnection = (id: string) =>
  useMutation({
    mutationFn: () => request<{ steps: CrmTestStep[] }>('POST', `/crm-connections/${id}/test`),
  });
