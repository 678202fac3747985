import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type {
  EscalationAct,
  EscalationList,
  EscalationReason,
} from '../../../api/types/escalation';

export interface NewEscalation {
  ladderId: string;
  reason: EscalationReason;
  note: string;
}

const address: Record<EscalationAct, string> = {
  acknowledge: 'acknowledgement',
  'take-over': 'takeover',
  return: 'return',
  climb: 'climb',
  close: 'closure',
};

/** The way of a conversation up its ladders, newest first, and whether it may be sent up now. */
export const useEscalations = (conversationId: string) =>
  useQuery({
    queryKey: keys.escalations(conversationId),
    queryFn: ({ signal }) =>
      request<EscalationList>('GET', `/conversations/${conversationId}/escalations`, { signal }),
  });

export function useEscalate(conversationId: string) {
  const settle = useSettle(conversationId);
  return useMutation({
    mutationFn: (body: NewEscalation) =>
      request<EscalationList>('POST', `/conversations/${conversationId}/escalations`, { body }),
    onSuccess: settle,
  });
}

/** One act on an escalation; `note` where it needs one. */
export function useEscalationAct(conversationId: string) {
  const settle = useSettle(conversationId);
  return useMutation({
    mutationFn: ({ id, act, note }: { id: string; act: EscalationAct; note?: string }) =>
      request<EscalationList>('POST', `/escalations/${id}/${address[act]}`, {
        body: note === undefined ? undefined : { note },
      }),
    onSuccess: settle,
  });
}

function useSettle(conversationId: string) {
  const client = useQueryClient();
  return (list: EscalationList) => {
    client.setQueryData(keys.escalations(conversationId), list);
    return Promise.all([
      client.invalidateQueries({ queryKey: keys.conversation(conversationId) }),
      client.invalidateQueries({ queryKey: keys.board }),
    ]);
  };
}
