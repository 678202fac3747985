import {
  infiniteQueryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type {
  AnswerDecision,
  AnswerReport,
  AnswerSetting,
  AnswerSettingChange,
  AnswerVerdict,
} from '../../../api/types/automatic-answers';
import type { Calendar } from '../../../api/types/calendars';
import type { Items, Page } from '../../../api/types/common';

const kind = 'automatic-answers';

export const useAnswerSetting = () =>
  useQuery({
    queryKey: keys.setting(kind, 'setting'),
    queryFn: ({ signal }) =>
      request<AnswerSetting>('GET', '/automatic-answers/setting', { signal }),
  });

export function useChangeAnswerSetting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (setting: AnswerSettingChange) =>
      request<AnswerSetting>('PUT', '/automatic-answers/setting', { body: setting }),
    onSuccess: (setting) => {
      client.setQueryData(keys.setting(kind, 'setting'), setting);
      return client.invalidateQueries({ queryKey: keys.setting(kind, 'report') });
    },
  });
}

export const useAnswerReport = () =>
  useQuery({
    queryKey: keys.setting(kind, 'report'),
    queryFn: ({ signal }) => request<AnswerReport>('GET', '/automatic-answers/report', { signal }),
  });

/** Whether the desk may send one canned reply by itself. */
export function usePermit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ cannedReplyId, on }: { cannedReplyId: string; on: boolean }) =>
      request<void>(on ? 'PUT' : 'DELETE', `/canned-replies/${cannedReplyId}/automatic-answer`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting(kind, 'report') }),
  });
}

export const decisionsQuery = (decision: AnswerDecision['decision']) =>
  infiniteQueryOptions({
    queryKey: keys.setting(kind, 'decisions', decision),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<AnswerDecision>>('GET', '/automatic-answers', {
        query: { decision, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });

export const useDecisions = (decision: AnswerDecision['decision']) =>
  useInfiniteQuery({
    ...decisionsQuery(decision),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

/** Whether an answer was right; null takes a verdict back. */
export function useJudge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, verdict }: { id: string; verdict: AnswerVerdict | null }) =>
      request<AnswerDecision>('PUT', `/automatic-answers/${id}/verdict`, { body: { verdict } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.setting(kind) }),
  });
}

/** Calendars to choose from. */
export const useCalendarChoices = () =>
  useQuery({
    queryKey: keys.setting('calendar', 'choices'),
    queryFn: ({ signal }) => request<Items<Calendar>>('GET', '/calendars', { signal }),
    select: ({ items }) => items,
  });
