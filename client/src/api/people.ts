import { queryOptions, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Colleague, Team } from './types/access';
import type { Items } from './types/common';

const minutes = 60_000;

export const colleaguesQuery = queryOptions({
  queryKey: keys.colleagues,
  staleTime: 5 * minutes,
  queryFn: ({ signal }) => request<Items<Colleague>>('GET', '/colleagues', { signal }),
});

export const teamsQuery = queryOptions({
  queryKey: keys.teams,
  staleTime: 5 * minutes,
  queryFn: ({ signal }) => request<Items<Team>>('GET', '/teams', { signal }),
});

/** People one can assign to or mention; their presence is kept fresh by the live bridge. */
export const useColleagues = () =>
  useQuery({ ...colleaguesQuery, select: ({ items }: Items<Colleague>) => items });

export const useTeams = () =>
  useQuery({ ...teamsQuery, select: ({ items }: Items<Team>) => items });
