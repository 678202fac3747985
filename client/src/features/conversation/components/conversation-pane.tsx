import { styled } from '@mui/material/styles';
import { SearchX } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWatch } from '../../../api/live/live-context';
import { isProblem } from '../../../api/problem';
import type { Conversation } from '../../../api/types/conversations';
import { paths } from '../../../paths/paths';
import { Toolbar } from '../../../ui/page/toolbar';
import { ErrorState } from '../../../ui/states/error-state';
import { MessageBlock } from '../../../ui/states/message-block';
import { useConversation } from '../api/conversation';
import { ConversationBody } from './conversation-body';
import { ConversationSkeleton } from './conversation-skeleton';
import type { ComposeRequest } from './compose-context';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  height: '100%',
  backgroundColor: theme.vars.palette.hark.ground.pane,
}));

export interface ComposerSlot {
  conversation: Conversation;
  /** The newest position that this person has seen: an answer names it. */
  lastSeenPosition: number;
}

interface Props {
  conversationId: string;
  /** Draws the composer below the thread. */
  renderComposer?: (slot: ComposerSlot) => ReactNode;
  /** Buttons of the header that belong to another part of the desk. */
  renderTools?: (conversationId: string) => ReactNode;
  /** Draws what stands between header and thread. */
  renderHelp?: (conversationId: string) => ReactNode;
  onCompose?: (request: ComposeRequest) => void;
  /** The address of another conversation, in the view of the page. */
  linkTo?: (conversationId: string) => string;
  leading?: ReactNode;
  trailing?: ReactNode;
}

const inAll = (conversationId: string) => paths.inbox('all', conversationId);
const ignore = () => undefined;

/** One conversation whole: header, thread, and what the page puts below it. */
export function ConversationPane({ conversationId, ...slots }: Props) {
  return <Pane key={conversationId} conversationId={conversationId} {...slots} />;
}

function Pane({ conversationId, leading, ...slots }: Props) {
  const { t } = useTranslation('conversation');
  const query = useConversation(conversationId);
  const [seen, setSeen] = useState(0);
  const onSeen = useCallback((position: number) => setSeen(position), []);
  useWatch(conversationId);
  const { data: conversation, error } = query;

  if (isProblem(error) && error.status === 404) {
    return (
      <Root aria-label={t('withoutName')}>
        {leading && <Toolbar>{leading}</Toolbar>}
        <MessageBlock icon={SearchX} role="alert" title={t('gone.title')} text={t('gone.text')} />
      </Root>
    );
  }
  if (conversation === undefined) {
    return (
      <Root aria-label={t('withoutName')}>
        {query.isError ? (
          <>
            {leading && <Toolbar>{leading}</Toolbar>}
            <ErrorState error={error} retry={() => void query.refetch()} />
          </>
        ) : (
          <ConversationSkeleton />
        )}
      </Root>
    );
  }
  const name = conversation.customer?.name;
  return (
    <Root aria-label={name === undefined ? t('withoutName') : t('pane', { name })}>
      <ConversationBody
        conversation={conversation}
        leading={leading}
        trailing={slots.trailing}
        tools={slots.renderTools?.(conversation.id)}
        help={slots.renderHelp?.(conversation.id)}
        linkTo={slots.linkTo ?? inAll}
        onCompose={slots.onCompose ?? ignore}
        onSeen={onSeen}
      />
      {slots.renderComposer?.({ conversation, lastSeenPosition: seen })}
    </Root>
  );
}
