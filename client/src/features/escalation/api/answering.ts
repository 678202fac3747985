import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type {
  LinkedQuestion,
  Question,
  QuestionDetail,
  QuestionState,
} from '../../../api/types/escalation';

/** What the departments were asked for which I answer, newest first, page by page. */
export const useMyQuestions = (state: QuestionState) =>
  useInfiniteQuery({
    queryKey: keys.setting('question', 'mine', state),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      request<Page<Question>>('GET', '/questions', {
        query: { state, cursor: pageParam, limit: 30 },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const useMyQuestion = (id: string) =>
  useQuery({
    queryKey: keys.setting('question', 'one', id),
    queryFn: ({ signal }) => request<QuestionDetail>('GET', `/questions/${id}`, { signal }),
  });

export function useAnswer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      request<QuestionDetail>('POST', `/questions/${id}/answer`, { body: { text } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.setting('question') }),
  });
}

/** The one question of a link in a mail; asked once, nothing about it changes while one reads. */
export const useLinkedQuestion = (token: string) =>
  useQuery({
    queryKey: keys.setting('question', 'link', token),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      request<LinkedQuestion>('POST', '/question-link', { body: { token }, signal }),
  });

export const useLinkAnswer = (token: string) =>
  useMutation({
    mutationFn: (answer: { text: string; name: string }) =>
      request<void>('POST', '/question-link/answer', { body: { token, ...answer } }),
  });
