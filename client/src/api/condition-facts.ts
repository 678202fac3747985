import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import type { Items } from './types/common';
import type { Schemas } from './types/schemas';

export type ConditionFact = Schemas['ConditionFactDto'];

/** What a condition can ask, for the editor of conditions in `ui/condition`. */
export const useConditionFacts = () =>
  useQuery({
    queryKey: keys.setting('fact'),
    staleTime: 30_000,
    queryFn: ({ signal }) => request<Items<ConditionFact>>('GET', '/condition-facts', { signal }),
    select: ({ items }) => items,
  });
