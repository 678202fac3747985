import { queryOptions } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { SignInOptions } from '../../../api/types/access';

export const signInOptionsQuery = queryOptions({
  queryKey: keys.signInOptions,
  staleTime: Infinity,
  queryFn: ({ signal }) => request<SignInOptions>('GET', '/sign-in-options', { signal }),
});
