import { useCallback, useMemo, useState } from 'react';
import { useMessagesUnderWay } from '../../../api/sending';
import type { Conversation, ConversationEvent, Message } from '../../../api/types/conversations';
import { dayOf } from '../../../ui/time/format-time';
import { useZone } from '../../../ui/time/zone-context';
import { isTakenBack } from '../model/delivery-mark';
import { eventLine } from '../model/event-line';
import { buildFlow } from '../model/flow';
import { foldOthers } from '../model/folding';
import { staysInSight } from '../model/sides';

const noNames = () => undefined;

interface Input {
  conversation: Conversation;
  loaded: readonly Message[];
  complete: boolean;
  events: readonly ConversationEvent[];
}

/** The thread from top to bottom as it is drawn, with what is under way at its end. */
export function useFlow({ conversation, loaded, complete, events }: Input) {
  const zone = useZone();
  const newest = loaded.at(-1)?.position ?? 0;
  const underWay = useMessagesUnderWay(conversation.id, newest);
  const [readPosition] = useState(conversation.readPosition ?? null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  const messages = useMemo(
    () => [...loaded, ...underWay].filter((message) => !isTakenBack(message)),
    [loaded, underWay],
  );
  const flow = useMemo(() => {
    const items = buildFlow({
      kind: conversation.kind,
      messages,
      events: events.filter((event) => eventLine(event, noNames) !== null),
      related: (conversation.matter?.conversations ?? []).filter(
        ({ id }) => id !== conversation.id,
      ),
      complete,
      readPosition,
      dayOf: (at) => dayOf(Date.parse(at), { language: 'en', zone }),
    });
    const inSight = staysInSight(messages, conversation, readPosition);
    return foldOthers(items, ({ message }) => inSight.has(message.id), opened);
  }, [conversation, messages, events, complete, readPosition, opened, zone]);

  const unfold = useCallback((key: string) => setOpened((keys) => new Set([...keys, key])), []);
  return { flow, messages, unfold };
}
