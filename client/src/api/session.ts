import {
  queryOptions,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { keys } from './keys';
import { isProblem } from './problem';
import { request } from './request';
import type { Ability, Me, Preferences } from './types/access';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => fetchSession(signal),
});

async function fetchSession(signal: AbortSignal): Promise<Me | null> {
  try {
    return await request<Me>('GET', '/session', { signal });
  } catch (error) {
    if (isProblem(error) && error.status === 401) return null;
    throw error;
  }
}

/** The signed-in person. Only for what stands inside the signed-in part of the desk. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('useMe outside the signed-in part of the desk');
  return data;
}

export const useCan = (ability: Ability): boolean => useMe().can.includes(ability);

type MeChange = Partial<Pick<Me, 'name' | 'language' | 'timeZone'>> & { preferences?: Preferences };

/** Changes the own account. Preferences are merged key by key and show at once. */
export function useUpdateMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: MeChange) =>
      request<Me>('PATCH', '/me', { body: withAllPreferences(client, change) }),
    onMutate: (change) => {
      const before = client.getQueryData<Me | null>(keys.session);
      client.setQueryData<Me | null>(keys.session, (me) => me && withChange(me, change));
      return { before };
    },
    onError: (_error, _change, context) => client.setQueryData(keys.session, context?.before),
    onSuccess: (me) => client.setQueryData(keys.session, me),
  });
}

/** The server keeps preferences as one value; the cache already holds the merged one. */
const withAllPreferences = (client: QueryClient, change: MeChange): MeChange =>
  change.preferences
    ? { ...change, preferences: client.getQueryData<Me | null>(keys.session)?.preferences }
    : change;

const withChange = (me: Me, { preferences, ...change }: MeChange): Me => ({
  ...me,
  ...change,
  preferences: { ...me.preferences, ...preferences },
});

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', '/session'),
    onSuccess: () => {
      client.setQueryData(keys.session, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
    },
  });
}
