import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type {
  Mentions,
  Preview,
  Source,
  SourceContent,
  Stream,
  StreamContent,
  StreamQuestion,
} from '../../../api/types/listening';

const kind = 'listening';

export const useStreams = () =>
  useQuery({
    queryKey: keys.setting(kind, 'streams'),
    queryFn: ({ signal }) => request<Items<Stream>>('GET', '/listening/streams', { signal }),
    select: ({ items }) => items,
  });

export const useSources = () =>
  useQuery({
    queryKey: keys.setting(kind, 'sources'),
    queryFn: ({ signal }) => request<Items<Source>>('GET', '/listening/sources', { signal }),
    select: ({ items }) => items,
  });

/** Both days included, as YYYY-MM-DD. */
export const useMentions = (from: string, to: string) =>
  useQuery({
    queryKey: keys.setting(kind, 'mentions', from, to),
    queryFn: ({ signal }) =>
      request<Items<Mentions>>('GET', '/listening/mentions', { query: { from, to }, signal }),
    select: ({ items }) => items,
  });

/** What a question would find now; not asked while nothing is written. */
export const usePreview = (question: StreamQuestion) =>
  useQuery({
    queryKey: keys.setting(kind, 'preview', question),
    enabled: question.query.trim() !== '',
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<Preview>('POST', '/listening/previews', { body: question, signal }),
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting(kind) });
}

export function useSaveStream() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ known, content }: { known: Stream | null; content: StreamContent }) =>
      known === null
        ? request<unknown>('POST', '/listening/streams', { body: content })
        : request<unknown>('PUT', `/listening/streams/${known.id}`, {
            body: { ...content, version: known.version },
          }),
    onSuccess,
  });
}

export function useRemoveStream() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/listening/streams/${id}`),
    onSuccess,
  });
}

export function useSaveSource() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ known, content }: { known: Source | null; content: SourceContent }) =>
      known === null
        ? request<unknown>('POST', '/listening/sources', { body: content })
        : request<unknown>('PUT', `/listening/sources/${known.id}`, { body: content }),
    onSuccess,
  });
}

export function useRemoveSource() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/listening/sources/${id}`),
    onSuccess,
  });
}

export function useReadSource() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<void>('POST', `/listening/sources/${id}/reading`),
    onSuccess,
  });
}
