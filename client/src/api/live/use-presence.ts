import { queryOptions, useQuery } from '@tanstack/react-query';
import { keys } from '../keys';
import { useMe } from '../session';
import type { PresenceHint } from './socket';

const presenceQuery = (conversationId: string) =>
  queryOptions<PresenceHint>({
    queryKey: keys.presence(conversationId),
    queryFn: () => ({ conversationId, viewers: [], typing: [] }),
    enabled: false,
  });

/** Who else looks at the conversation, and who of them is writing. Filled by the live bridge. */
export function usePresence(conversationId: string): Pick<PresenceHint, 'viewers' | 'typing'> {
  const me = useMe();
  const { data } = useQuery(presenceQuery(conversationId));
  const others = (people: PresenceHint['viewers'] = []) => people.filter((p) => p.userId !== me.id);
  return { viewers: others(data?.viewers), typing: others(data?.typing) };
}
