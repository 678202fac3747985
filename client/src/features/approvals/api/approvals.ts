import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Approval } from '../../../api/types/approval';
import type { Page } from '../../../api/types/common';
import type { Reply } from '../../../api/types/replies';

/** Replies that wait for somebody's word, the oldest first. */
export const useApprovals = () =>
  useInfiniteQuery({
    queryKey: keys.approvals,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Approval>>('GET', '/approvals', { query: { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export type Decision =
  { kind: 'approve'; body?: string; sendAnyway: boolean } | { kind: 'reject'; note: string };

function useSettled(conversationId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.approvals }),
      client.invalidateQueries({ queryKey: keys.conversation(conversationId) }),
    ]);
}

/** One's word about the reply of a colleague. */
export function useDecideApproval({ reply, conversation }: Approval) {
  const onSettled = useSettled(conversation.id);
  return useMutation({
    mutationFn: (decision: Decision) =>
      decision.kind === 'approve'
        ? request<Reply>('POST', `/approvals/${reply.id}/approval`, {
            body: {
              sendAnyway: decision.sendAnyway,
              ...(decision.body !== undefined && { body: decision.body }),
            },
          })
        : request<Reply>('POST', `/approvals/${reply.id}/rejection`, {
            body: { note: decision.note },
          }),
    onSettled,
  });
}

/** Takes a reply back: as a draft it is its author's again. */
export function useTakeBack({ reply, conversation }: Approval) {
  const onSettled = useSettled(conversation.id);
  return useMutation({
    mutationFn: () => request<Reply>('DELETE', `/replies/${reply.id}`),
    onSettled,
  });
}
