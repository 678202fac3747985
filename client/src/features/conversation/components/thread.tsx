import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowDown } from 'lucide-react';
import { useCallback, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Conversation, Message } from '../../../api/types/conversations';
import { useEvents } from '../api/events';
import { useMarkRead } from '../api/read-marker';
import { Announcer } from './announcer';
import { FlowRow } from './flow-row';
import { ThreadLabels } from './thread-labels';
import { useFlow } from './use-flow';
import { useSeen } from './use-seen';
import { useThreadScroll } from './use-thread-scroll';
import { Watchers } from './watchers';

const Root = styled('div')({ position: 'relative', flex: 1, minHeight: 0, display: 'flex' });

const Frame = styled('div')({ flex: 1, minWidth: 0, overflowY: 'auto', overflowAnchor: 'none' });

const List = styled('ol')({
  maxWidth: 820,
  margin: '0 auto',
  padding: '12px 16px 28px',
  boxSizing: 'border-box',
  listStyle: 'none',
});

const Top = styled('li')(({ theme }) => ({
  display: 'flex',
  justifyContent: 'center',
  padding: '4px 0 8px',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
}));

const Pill = styled(Button)({
  position: 'absolute',
  left: '50%',
  bottom: 12,
  transform: 'translateX(-50%)',
  borderRadius: 16,
});

interface Props {
  conversation: Conversation;
  loaded: readonly Message[];
  older: { exist: boolean; loading: boolean; load: () => void };
  /** Stands above the first message: the post, the part's origin. */
  top?: ReactNode;
  onSeen: (position: number) => void;
}

/** What was said, in one scrolling column that never moves under the reader. */
export function Thread({ conversation, loaded, older, top, onSeen }: Props) {
  const { t } = useTranslation('conversation');
  const me = useMe();
  const { data: events = [] } = useEvents(conversation.id);
  const { flow, messages, unfold } = useFlow({
    conversation,
    loaded,
    complete: !older.exist,
    events,
  });
  const last = messages.at(-1);
  const scroll = useThreadScroll({
    firstKey: messages[0]?.id ?? null,
    lastKey: last?.id ?? null,
    ownLast: last?.author.userId === me.id,
    onNearTop: () => older.exist && !older.loading && older.load(),
  });
  const { stay } = scroll;
  const onUnfold = useCallback(
    (key: string) => {
      stay();
      unfold(key);
    },
    [stay, unfold],
  );
  const seen = useSeen(loaded, scroll.atEnd, me.id);
  const { mutate: markRead } = useMarkRead(conversation.id);
  useEffect(() => {
    onSeen(seen);
    if (seen > 0) markRead(seen);
  }, [seen, onSeen, markRead]);
  const unseen = loaded.filter(
    ({ position, direction }) => position > seen && direction === 'inbound',
  );

  return (
    <Root>
      <Frame
        ref={scroll.frame}
        role="region"
        aria-label={t('thread.label')}
        tabIndex={0}
        onScroll={scroll.onScroll}
      >
        <List ref={scroll.content}>
          {older.exist ? (
            <Top>
              <Button size="small" variant="text" disabled={older.loading} onClick={older.load}>
                {older.loading ? t('thread.loadingOlder') : t('thread.older')}
              </Button>
            </Top>
          ) : (
            top && <li onClickCapture={stay}>{top}</li>
          )}
          <ThreadLabels conversationId={conversation.id}>
            {flow.map((item) => (
              <li key={item.key}>
                <FlowRow item={item} messages={messages} onUnfold={onUnfold} />
              </li>
            ))}
          </ThreadLabels>
          {flow.length === 0 && <Top>{t('thread.empty')}</Top>}
        </List>
      </Frame>
      {!scroll.atEnd && (
        <Pill
          size="small"
          variant={unseen.length > 0 ? 'contained' : 'outlined'}
          color={unseen.length > 0 ? 'primary' : 'inherit'}
          startIcon={<ArrowDown size={14} aria-hidden />}
          onClick={scroll.toEnd}
        >
          {unseen.length > 0 ? t('thread.newBelow', { count: unseen.length }) : t('thread.toEnd')}
        </Pill>
      )}
      <Watchers conversationId={conversation.id} />
      <Announcer messages={loaded} />
    </Root>
  );
}
