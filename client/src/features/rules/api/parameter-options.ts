import { useQuery } from '@tanstack/react-query';
import { useColleagues, useTeams } from '../../../api/people';
import { request } from '../../../api/request';
import { keys } from '../../../api/keys';
import { useTags } from '../../../api/tags';
import type { Items } from '../../../api/types/common';
import type { ActionParameter } from '../../../api/types/rules';

interface Thing {
  id: string;
  name?: string;
  title?: string;
}

const addresses = {
  ladder: '/ladders',
  department: '/departments',
  'canned-reply': '/canned-replies',
} as const;

type Elsewhere = keyof typeof addresses;

const isElsewhere = (kind: string): kind is Elsewhere => kind in addresses;

/** What can be chosen for a parameter: people, teams, tags, ladders and so on; empty for others. */
export function useParameterOptions(
  kind: ActionParameter['kind'],
): readonly { id: string; name: string }[] {
  const { data: people = [] } = useColleagues();
  const { data: teams = [] } = useTeams();
  const { data: tags = [] } = useTags();
  const elsewhere = isElsewhere(kind) ? kind : undefined;
  const { data: things = [] } = useQuery({
    queryKey: keys.setting(elsewhere ?? 'nothing', 'for-rules'),
    enabled: elsewhere !== undefined,
    queryFn: ({ signal }) =>
      request<Items<Thing>>('GET', elsewhere ? addresses[elsewhere] : '', { signal }),
    select: ({ items }) => items.map(({ id, name, title }) => ({ id, name: name ?? title ?? '' })),
  });
  if (kind === 'person') return people;
  if (kind === 'team') return teams;
  if (kind === 'tag') return tags;
  return things;
}
