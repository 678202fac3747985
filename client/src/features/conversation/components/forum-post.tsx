import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { MessageBody } from './message-body';
import { MessageFoot } from './message-foot';
import { MessageMeta } from './message-meta';
import { MessageTools } from './message-tools';
import { useThread } from './thread-context';

const Post = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 12,
  padding: '14px 8px 14px 10px',
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '&[data-side="us"]': { borderRadius: 6, backgroundColor: theme.vars.palette.hark.accent.soft },
  '&[data-side="other"] strong': { fontWeight: 500 },
}));

const Words = styled('div')({ flex: 1, minWidth: 0 });

const Number = styled('span')(({ theme }) => ({
  order: 9,
  marginLeft: 'auto',
  paddingRight: 28,
  color: theme.vars.palette.hark.text.faint,
}));

interface Props {
  message: Message;
  number: number;
  side: 'customer' | 'us' | 'other';
}

/** A post of a forum topic with its number and what it quotes. */
export function ForumPost({ message, number, side }: Props) {
  const { t } = useTranslation('conversation');
  const { hiddenBy } = useThread();
  return (
    <Post data-side={side}>
      <Avatar name={message.author.name} url={message.author.avatarUrl} size={28} />
      <Words>
        <MessageMeta message={message}>
          <Number title={t('message.post', { number })}>#{number}</Number>
        </MessageMeta>
        <MessageBody message={message} hiddenBy={hiddenBy.get(message.id)} quotes />
        <MessageFoot message={message} />
      </Words>
      <MessageTools message={message} />
    </Post>
  );
}
