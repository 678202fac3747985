import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Board } from '../../../api/types/escalation';

const oneMinute = 60_000;

/** What waits. Hints keep it fresh; the minute is for what becomes due while nothing happens. */
export const useBoard = (dayStart: string) =>
  useQuery({
    queryKey: [...keys.board, dayStart],
    refetchInterval: oneMinute,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request<Board>('GET', '/board', { query: { dayStart }, signal }),
  });

export type BoardAct =
  | { act: 'acknowledge' | 'take-over'; escalationId: string }
  | { act: 'assign'; conversationId: string; userId: string | null; teamId: string | null };

export function useBoardAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: BoardAct) =>
      wish.act === 'assign'
        ? request<unknown>('PUT', `/conversations/${wish.conversationId}/assignment`, {
            body: { userId: wish.userId, teamId: wish.teamId },
          })
        : request<unknown>(
            'POST',
            `/escalations/${wish.escalationId}/${wish.act === 'acknowledge' ? 'acknowledgement' : 'takeover'}`,
          ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.board }),
        client.invalidateQueries({ queryKey: ['conversation'] }),
      ]),
  });
}
