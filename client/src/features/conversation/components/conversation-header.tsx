import { styled } from '@mui/material/styles';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { RepeatBadge } from '../../../ui/badge/repeat-badge';
import { AssigneeControl } from './assignee-control';
import { DueControl } from './due-control';
import { MoreControl } from './more-control';
import { ParticipantsControl } from './participants-control';
import { PlaceLine } from './place-line';
import { PresenceFaces } from './presence-faces';
import { PriorityControl } from './priority-control';
import { ResolveControl } from './resolve-control';
import { SnoozeControl } from './snooze-control';
import { StatusLine } from './status-line';
import { TagsControl } from './tags-control';
import { TeamControl } from './team-control';
import { useChanges } from './use-changes';
import { useConversationActions, type HeaderMenu } from './use-conversation-actions';
import { WaitButton } from './wait-button';

const Root = styled('header')(({ theme }) => ({
  flexShrink: 0,
  containerType: 'inline-size',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const First = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 48,
  padding: '4px 8px 0 16px',
});

const Second = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 2,
  padding: '2px 8px 4px 14px',
});

const Values = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  flex: 1,
  alignItems: 'center',
  gap: 2,
  minWidth: 0,
  minHeight: 30,
});

const Tools = styled('div')({ display: 'flex', flexShrink: 0 });

const Words = styled('div')({
  flex: 1,
  minWidth: 0,
  '& h2': {
    margin: 0,
    fontSize: '0.875rem',
    fontWeight: 650,
    lineHeight: 1.35,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  conversation: Conversation;
  /** Before the name: the way back on a narrow screen. */
  leading?: ReactNode;
  /** At the far right: what belongs to the page. */
  trailing?: ReactNode;
  /** What other parts of the desk offer here. */
  tools?: ReactNode;
}

/** Whose conversation it is, where, in what state, and everything that changes that. */
export function ConversationHeader({ conversation, leading, trailing, tools }: Props) {
  const { t } = useTranslation(['conversation', 'common']);
  const [menu, setMenu] = useState<HeaderMenu | null>(null);
  const changes = useChanges(conversation);
  const open = useCallback((name: HeaderMenu) => setMenu(name), []);
  useConversationActions({ conversation, changes, open });
  const { customer, network, kind } = conversation;
  const name = customer?.name ?? t('common:person.unknown');
  const controlOf = (control: HeaderMenu) => ({
    conversation,
    changes,
    open: menu === control,
    onOpen: () => setMenu(control),
    onClose: () => setMenu(null),
  });
  return (
    <Root aria-label={t('header')}>
      <First>
        {leading}
        <Avatar name={name} url={customer?.avatarUrl} network={network} kind={kind} />
        <Words>
          <h2>
            <bdi>{name}</bdi>
          </h2>
          <PlaceLine conversation={conversation} />
        </Words>
        <PresenceFaces conversationId={conversation.id} />
        <ResolveControl {...controlOf('resolve')} />
        {trailing}
      </First>
      <Second>
        <Values>
          <RepeatBadge complaints={customer?.complaints30d ?? 0} />
          <StatusLine conversation={conversation} />
          <DueControl conversation={conversation} />
          <AssigneeControl {...controlOf('assign')} />
          <TeamControl {...controlOf('team')} />
          <PriorityControl {...controlOf('priority')} />
          <ParticipantsControl />
          <TagsControl {...controlOf('tags')} />
        </Values>
        <Tools>
          {tools}
          <WaitButton conversation={conversation} changes={changes} />
          <SnoozeControl {...controlOf('snooze')} />
          <MoreControl conversation={conversation} />
        </Tools>
      </Second>
    </Root>
  );
}
