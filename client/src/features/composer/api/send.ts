import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { putMessage } from '../../../api/message-cache';
import { request } from '../../../api/request';
import { messageOfReply, sendingKey, type Outgoing } from '../../../api/sending';
import type { Conversation, Message } from '../../../api/types/conversations';
import type { UsedCanned } from '../../../api/types/canned';
import type { NewReply, Reply } from '../../../api/types/replies';

export interface Sending extends Outgoing {
  /** The newest position that its author has seen. */
  lastSeenPosition: number;
  then: 'resolve' | 'wait' | null;
  sendAnyway: boolean;
  /** What of the library it was made of. */
  cannedReplies: readonly UsedCanned[];
  /** For a note: who is mentioned in it. */
  mentions: string[];
}

/** Called also when the composer is no longer on the screen. */
interface Reactions {
  onSent: (sending: Sending) => void;
  onFailed: (error: unknown, sending: Sending) => void;
}

/** Sends a reply or writes a note. While it is under way the thread shows it already. */
export function useSend(conversationId: string, { onSent, onFailed }: Reactions) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: sendingKey(conversationId),
    mutationFn: (sending: Sending) =>
      sending.mode === 'note' ? writeNote(sending) : reply(sending),
    onError: onFailed,
    onSuccess: async (message, sending) => {
      onSent(sending);
      await client.cancelQueries({ queryKey: keys.messages(conversationId) });
      putMessage(client, message);
      void client.invalidateQueries({ queryKey: keys.conversation(conversationId) });
      void client.invalidateQueries({ queryKey: keys.publications });
    },
  });

  function positionAfter(): number {
    const known = client.getQueryData<Conversation>(keys.conversation(conversationId));
    return (known?.lastPosition ?? 0) + 1;
  }

  async function reply(sending: Sending): Promise<Message> {
    const body: NewReply = {
      clientId: sending.clientId,
      body: sending.body,
      mode: sending.mode === 'public' ? 'public' : 'private',
      lastSeenPosition: sending.lastSeenPosition,
      then: sending.then,
      attachmentIds: sending.attachments.map(({ id }) => id),
      ...(sending.cannedReplies.length > 0 && { cannedReplies: [...sending.cannedReplies] }),
      ...(sending.inReplyToMessageId && { inReplyToMessageId: sending.inReplyToMessageId }),
      ...(sending.sendAnyway && { sendAnyway: true }),
    };
    const accepted = await request<Reply>('POST', `/conversations/${conversationId}/replies`, {
      body,
    });
    return messageOfReply(accepted, sending, positionAfter());
  }
}

const writeNote = ({ conversationId, clientId, body, mentions }: Sending) =>
  request<Message>('POST', `/conversations/${conversationId}/notes`, {
    body: { clientId, body, mentions },
  });
