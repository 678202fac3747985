import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type {
  ChangeLanguageProvider,
  LanguageCall,
  LanguageState,
  ProviderTest,
} from '../../../api/types/language';

/** Whether corrections teach the desk, and which language model it may ask. */
export const useLanguage = () =>
  useQuery({
    queryKey: keys.language,
    queryFn: ({ signal }) => request<LanguageState>('GET', '/language', { signal }),
  });

function useChange<Input>(change: (input: Input) => Promise<LanguageState>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (state) => client.setQueryData(keys.language, state),
  });
}

export const useChangeProvider = () =>
  useChange((body: ChangeLanguageProvider) =>
    request<LanguageState>('PUT', '/language/provider', { body }),
  );

export const useSwitchCorrections = () =>
  useChange((usesCorrections: boolean) =>
    request<LanguageState>('PUT', '/language/corrections', { body: { usesCorrections } }),
  );

export function useTestProvider() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<ProviderTest>('POST', '/language/provider/test'),
    onSettled: () => client.invalidateQueries({ queryKey: keys.languageCalls }),
  });
}

/** What was asked outside, newest first. */
export const useLanguageCalls = () =>
  useInfiniteQuery({
    queryKey: keys.languageCalls,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<LanguageCall>>('GET', '/language/provider/calls', {
        query: { cursor: pageParam, limit: 20 },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
