import { useMemo, type ReactNode } from 'react';
import type { Conversation } from '../../../api/types/conversations';
import { ErrorState } from '../../../ui/states/error-state';
import { useEvents } from '../api/events';
import { useMessages } from '../api/messages';
import { hidersOf } from '../model/hiders';
import { ConversationHeader } from './conversation-header';
import { SummaryBar } from './summary-bar';
import { Thread } from './thread';
import { ComposeContext, type ComposeRequest } from './compose-context';
import { ThreadContext, type ThreadInfo } from './thread-context';
import { ThreadSkeleton } from './thread-skeleton';
import { ThreadTop } from './thread-top';

interface Props {
  conversation: Conversation;
  leading?: ReactNode;
  trailing?: ReactNode;
  /** Beside the tools of the header. */
  tools?: ReactNode;
  /** Between header and thread. */
  help?: ReactNode;
  linkTo: (conversationId: string) => string;
  onCompose: (request: ComposeRequest) => void;
  onSeen: (position: number) => void;
}

/** Header and thread of a conversation that is there; its messages may still be on their way. */
export function ConversationBody({ conversation, leading, trailing, ...rest }: Props) {
  const { linkTo, onCompose, onSeen, tools, help } = rest;
  const query = useMessages(conversation.id);
  const { data: events } = useEvents(conversation.id);
  const info = useMemo<ThreadInfo>(
    () => ({ conversation, linkTo, hiddenBy: hidersOf(events ?? []) }),
    [conversation, linkTo, events],
  );
  return (
    <ComposeContext value={onCompose}>
      <ThreadContext value={info}>
        <ConversationHeader
          conversation={conversation}
          leading={leading}
          trailing={trailing}
          tools={tools}
        />
        {help}
        <SummaryBar conversationId={conversation.id} />
        {query.data ? (
          <Thread
            conversation={conversation}
            loaded={query.data.messages}
            older={{
              exist: query.hasNextPage,
              loading: query.isFetchingNextPage,
              load: () => void query.fetchNextPage(),
            }}
            top={<ThreadTop conversation={conversation} />}
            onSeen={onSeen}
          />
        ) : query.isError ? (
          <ErrorState error={query.error} retry={() => void query.refetch()} />
        ) : (
          <ThreadSkeleton />
        )}
      </ThreadContext>
    </ComposeContext>
  );
}
