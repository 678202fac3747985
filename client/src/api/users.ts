import { queryOptions, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { User } from './types/access';
import type { Items } from './types/common';

/** Every account, those who are disabled at the end. Only for people who may manage them. */
export const usersQuery = queryOptions({
  queryKey: keys.users,
  queryFn: ({ signal }) => request<Items<User>>('GET', '/users', { signal }),
});

export const useUsers = () =>
  useQuery({ ...usersQuery, select: ({ items }: Items<User>) => items });
