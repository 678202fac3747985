import type { DemoAccounts } from './arrivals-of.js';
import type { AgentKey } from './people.js';
import type { StoryItem, StoryThread } from './story.js';

export interface ReplyIds {
  user(agent: AgentKey): string;
  fresh(at: Date): string;
}

const SECOND = 1000;

/** The desk's own replies, as the send ledger keeps them. */
export function repliesOf(thread: StoryThread, accounts: DemoAccounts, ids: ReplyIds) {
  const { channelId } = accounts[thread.account];
  return thread.items.flatMap((item) => {
    if (!('agent' in item.author)) return [];
    const writtenAt = new Date(+item.at - 12 * SECOND);
    return [
      {
        id: ids.fresh(writtenAt),
        clientMessageId: ids.fresh(writtenAt),
        channelId,
        kind: thread.kind,
        externalId: item.externalId,
        authorId: ids.user(item.author.agent),
        mode: modeOf(thread),
        target: targetOf(thread, item.parentId),
        writtenAt,
        ...arrival(thread, item),
      },
    ];
  });
}

export const modeOf = ({ kind }: StoryThread): 'public' | 'private' =>
  kind === 'message' ? 'private' : 'public';

/** Where a reply goes, in the network's own ids. */
export const targetOf = ({ kind, threadKey, publicationId }: StoryThread, parentId?: string) => ({
  threadKey,
  ...(parentId && { parentExternalId: parentId }),
  ...(publicationId && { publicationExternalId: publicationId }),
  ...(kind === 'message' && { counterpartExternalId: threadKey }),
});

/** Only chats tell that a message arrived and was read; who answers has read it. */
function arrival({ kind, items }: StoryThread, { at }: StoryItem) {
  if (kind !== 'message') return { state: 'sent' as const, deliveredAt: null, readAt: null };
  const deliveredAt = new Date(+at + 2 * SECOND);
  const answer = items.find((later) => later.at > at && 'person' in later.author);
  if (!answer) return { state: 'delivered' as const, deliveredAt, readAt: null };
  return { state: 'read' as const, deliveredAt, readAt: new Date(+answer.at - 5 * SECOND) };
}
