import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type {
  Incident,
  IncidentContent,
  IncidentInFull,
  IncidentReport,
  JoinedConversation,
  StatementText,
  Surge,
} from '../../../api/types/incidents';

const kind = 'incident';

export const useIncidents = () =>
  useQuery({
    queryKey: keys.setting(kind, 'list'),
    queryFn: ({ signal }) => request<Items<Incident>>('GET', '/incidents', { signal }),
    select: ({ items }) => items,
  });

export const useSurges = () =>
  useQuery({
    queryKey: keys.setting(kind, 'surges'),
    queryFn: ({ signal }) => request<Items<Surge>>('GET', '/surges', { signal }),
    select: ({ items }) => items,
  });

export const useIncident = (id: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'one', id),
    queryFn: ({ signal }) => request<IncidentInFull>('GET', `/incidents/${id}`, { signal }),
  });

export const useIncidentReport = (id: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'report', id),
    queryFn: ({ signal }) => request<IncidentReport>('GET', `/incidents/${id}/report`, { signal }),
  });

export const useJoined = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: keys.setting(kind, 'joined', id),
    enabled,
    queryFn: ({ signal }) =>
      request<Items<JoinedConversation>>('GET', `/incidents/${id}/conversations`, { signal }),
    select: ({ items }) => items,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting(kind) });
}

export function useDeclareIncident() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (content: IncidentContent) =>
      request<Incident>('POST', '/incidents', { body: content }),
    onSuccess,
  });
}

export function useChangeIncident(known: Incident) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (content: IncidentContent) =>
      request<void>('PUT', `/incidents/${known.id}`, {
        body: { ...content, version: known.version },
      }),
    onSuccess,
  });
}

export type Step = 'opening' | 'dismissal' | 'closure' | 'reopening' | 'acknowledgement';

export function useStep(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ step, note }: { step: Step; note?: string }) =>
      request<void>('POST', `/incidents/${id}/${step}`, {
        body: step === 'closure' ? { note: note ?? '' } : undefined,
      }),
    onSuccess,
  });
}

export function useWriteStatement(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (texts: StatementText[]) =>
      request<void>('PUT', `/incidents/${id}/statement`, { body: { texts } }),
    onSuccess,
  });
}

export function useApproveStatement(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: () => request<void>('POST', `/incidents/${id}/statement/approval`),
    onSuccess,
  });
}

export function useLogDecision(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (text: string) =>
      request<void>('POST', `/incidents/${id}/decisions`, { body: { text } }),
    onSuccess,
  });
}

export function useTakeOut(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ conversationId, back }: { conversationId: string; back: boolean }) =>
      request<void>(back ? 'PUT' : 'DELETE', `/incidents/${id}/conversations/${conversationId}`),
    onSuccess,
  });
}
