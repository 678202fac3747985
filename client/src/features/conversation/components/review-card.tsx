import { styled } from '@mui/material/styles';
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { Stars } from '../../../ui/stars/stars';
import { RelativeTime } from '../../../ui/time/relative-time';
import { ratingChanges } from '../model/rating-history';
import { MessageBody } from './message-body';
import { MessageFoot } from './message-foot';
import { MessageMeta } from './message-meta';
import { MessageTools } from './message-tools';
import { useThread } from './thread-context';

const Card = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 12,
  marginTop: 8,
  padding: 16,
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
}));

const Words = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  flex: 1,
  minWidth: 0,
});

const Change = styled('p')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 6,
  margin: 0,
  fontSize: '0.75rem',
  fontWeight: 550,
  color: theme.vars.palette.hark.text.muted,
  '&[data-rose="true"]': { color: theme.vars.palette.hark.positive.text },
  '& time': { fontWeight: 400, color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  message: Message;
  /** The whole thread: tells whether a change came after our answer. */
  messages: readonly Message[];
}

/** A review as the network shows it, and what became of its stars. */
export function ReviewCard({ message, messages }: Props) {
  const { t } = useTranslation('conversation');
  const { conversation } = useThread();
  const { author, rating } = message;
  return (
    <Card>
      <Avatar name={author.name} url={author.avatarUrl} size={32} />
      <Words>
        <MessageMeta message={message}>
          {conversation.place.title !== null && <span>{conversation.place.title}</span>}
        </MessageMeta>
        {rating !== null && (
          <span>
            <Stars rating={rating} size={18} />
          </span>
        )}
        <MessageBody message={message} />
        {ratingChanges(message, messages).map(({ from, to, at, afterOurReply }) => (
          <Change key={at} data-rose={to > from}>
            <Star size={13} aria-hidden />
            {t(afterOurReply ? 'message.ratingAfter' : 'message.rating', { from, to })}
            <RelativeTime at={at} />
          </Change>
        ))}
        <MessageFoot message={message} />
      </Words>
      <MessageTools message={message} />
    </Card>
  );
}
