import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { isProblem, isUnreachable } from './problem';

/**
 * One cache for what the server knows. A failed GET is tried again only when no answer came or the
 * server stumbled; an ended session is noticed here, once for the whole desk.
 */
export function createQueryClient(): QueryClient {
  const noticeEndedSession = (error: unknown) => {
    if (isProblem(error, 'session.required')) client.setQueryData(keys.session, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEndedSession }),
    mutationCache: new MutationCache({ onError: noticeEndedSession }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && mayPass(error),
        retryDelay: (attempt) => Math.min(1_000 * 2 ** attempt, 8_000),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}

const mayPass = (error: unknown) =>
  isUnreachable(error) || (isProblem(error) && error.status >= 500);
