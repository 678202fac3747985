import { useMutationState } from '@tanstack/react-query';
import type { Instant, Kind } from './types/common';
import type { ComposerModeName, Message } from './types/conversations';
import type { FileRef, Reply } from './types/replies';

/** What was written and is on its way to the server. */
export interface Outgoing {
  /** Made once per text; the server answers the same for the same id. */
  clientId: string;
  conversationId: string;
  kind: Kind;
  mode: ComposerModeName;
  body: string;
  attachments: FileRef[];
  inReplyToMessageId: string | null;
  author: { id: string; name: string };
  writtenAt: Instant;
}

/** The mutation key under which the composer sends and the thread finds what is under way. */
export const sendingKey = (conversationId: string) => ['sending', conversationId] as const;

/** What this person sent and the server has not yet answered, as messages for the thread. */
export function useMessagesUnderWay(conversationId: string, afterPosition: number): Message[] {
  const outgoing = useMutationState({
    filters: { mutationKey: sendingKey(conversationId), status: 'pending' },
    select: (mutation) => mutation.state.variables as Outgoing,
  });
  return outgoing.map((sent, index) => messageUnderWay(sent, afterPosition + index + 1));
}

export const isUnderWay = (message: Message): boolean => message.id.startsWith('under-way:');

function messageUnderWay(sent: Outgoing, position: number): Message {
  return {
    id: `under-way:${sent.clientId}`,
    conversationId: sent.conversationId,
    kind: sent.mode === 'note' ? 'note' : sent.kind,
    direction: sent.mode === 'note' ? 'note' : 'outbound',
    isPublic: sent.mode === 'public',
    author: {
      type: 'user',
      identityId: null,
      customerId: null,
      userId: sent.author.id,
      name: sent.author.name,
      avatarUrl: null,
    },
    text: sent.body,
    language: null,
    rating: null,
    sentAt: sent.writtenAt,
    receivedAt: sent.writtenAt,
    position,
    parentMessageId: sent.inReplyToMessageId,
    externalId: null,
    permalink: null,
    editedAt: null,
    removedAt: null,
    removedBy: null,
    hiddenAt: null,
    noAnswerNeeded: null,
    revisions: [],
    attachments: sent.attachments.map((file) => ({
      id: file.id,
      type: file.mime.startsWith('image/') ? 'image' : 'file',
      name: file.name,
      mime: file.mime,
      bytes: file.bytes,
      state: 'stored',
      reason: null,
      url: null,
    })),
    reply: null,
    mentions: [],
    can: [],
  };
}

/** The message that a reply became, as it stands in the thread until the next look at the server. */
export function messageOfReply(reply: Reply, sent: Outgoing, position: number): Message {
  return {
    ...messageUnderWay(sent, position),
    id: reply.messageId ?? reply.id,
    permalink: reply.permalink,
    reply: reply,
    can: reply.can.flatMap((ability) => (ability === 'close' ? [] : [ability])),
  };
}
