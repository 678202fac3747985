import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { keys } from '../../../api/keys';
import { useMe } from '../../../api/session';
import type { Conversation } from '../../../api/types/conversations';
import { useSend, type Sending } from '../api/send';
import { useDrafts } from '../api/use-draft';
import { restored } from '../model/restored';
import { clientIdFor } from '../model/retry-id';
import { sendTrouble, type SendTrouble } from '../model/send-trouble';

/** How to send what stands in the composer. */
export type Order = Pick<Sending, 'mode' | 'then' | 'inReplyToMessageId' | 'mentions'>;

interface Options {
  conversation: Conversation;
  lastSeenPosition: number;
  onSent?: () => void;
  /** Told when nobody looks at the composer any more. */
  onFailedUnseen: () => void;
}

/** Sends what stands in the composer; brings it back with a reason when that did not work. */
export function useSending({ conversation, lastSeenPosition, ...told }: Options) {
  const me = useMe();
  const client = useQueryClient();
  const drafts = useDrafts(conversation.id);
  const [trouble, setTrouble] = useState<SendTrouble | null>(null);
  const [seenInBar, setSeenInBar] = useState(0);
  const failed = useRef<Sending | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const { mutate } = useSend(conversation.id, {
    onSent: ({ mode }) => {
      failed.current = null;
      drafts.edit(mode, {});
      if (here.current) told.onSent?.();
    },
    onFailed: (error, sending) => {
      failed.current = sending;
      const begun = drafts.read(sending.mode);
      const canned = [...sending.cannedReplies, ...begun.canned];
      drafts.edit(sending.mode, { ...restored(sending, begun), canned });
      if (!here.current) told.onFailedUnseen();
      setTrouble(sendTrouble(error));
    },
  });

  function send({ mode, then, inReplyToMessageId, mentions }: Order, position: number): void {
    const { body, attachments, canned } = drafts.read(mode);
    const words = { mode, body: body.trim(), attachments };
    drafts.clear(mode);
    setTrouble(null);
    mutate({
      ...words,
      clientId: clientIdFor(words, failed.current, () => crypto.randomUUID()),
      conversationId: conversation.id,
      kind: conversation.kind,
      inReplyToMessageId,
      author: { id: me.id, name: me.name },
      writtenAt: new Date().toISOString(),
      lastSeenPosition: Math.max(position, lastSeenPosition, seenInBar),
      then,
      sendAnyway: position > 0,
      cannedReplies: canned,
      mentions,
    });
  }

  /** Sends what failed once more; what was shown as new meanwhile counts as seen. */
  function repeat(): void {
    const newest = trouble?.kind === 'something-new' ? trouble.lastPosition : 0;
    if (failed.current) send(failed.current, newest);
  }

  /** What came was read in the bar: the next attempt knows it. */
  function adapt(): void {
    if (trouble?.kind === 'something-new') setSeenInBar(trouble.lastPosition);
    setTrouble(null);
    void client.invalidateQueries({ queryKey: keys.conversation(conversation.id) });
  }

  return {
    send: (order: Order) => send(order, 0),
    repeat,
    adapt,
    trouble,
    dismiss: () => setTrouble(null),
  };
}
