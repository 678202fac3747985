import { styled } from '@mui/material/styles';
import { CornerDownRight, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { Badge } from '../../../ui/badge/badge';
import { CommentLine, CommentRail, CommentWords, indent } from './comment-parts';
import { MessageBody } from './message-body';
import { MessageFoot } from './message-foot';
import { MessageMeta } from './message-meta';
import { MessageTools } from './message-tools';
import { useThread } from './thread-context';

const Answers = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 3 });

interface Props {
  message: Message;
  depth: number;
  /** The customer whose conversation this is, we, or somebody else. */
  side: 'customer' | 'us' | 'other';
  /** Named where the tree cannot be indented any further. */
  answers?: string;
}

/** A comment where it stands in the tree; those of other people are lighter. */
export function CommentRow({ message, depth, side, answers }: Props) {
  const { t } = useTranslation('conversation');
  const { hiddenBy } = useThread();
  const isPrivate = message.direction === 'outbound' && !message.isPublic;
  return (
    <CommentLine data-side={side} style={{ marginLeft: depth * indent }}>
      {depth > 0 && <CommentRail aria-hidden />}
      <Avatar name={message.author.name} url={message.author.avatarUrl} size={24} />
      <CommentWords>
        <MessageMeta message={message}>
          {isPrivate && <Badge icon={<Lock size={11} aria-hidden />}>{t('message.private')}</Badge>}
          {answers !== undefined && (
            <Answers>
              <CornerDownRight size={12} aria-hidden />
              {t('message.answers', { name: answers })}
            </Answers>
          )}
        </MessageMeta>
        <MessageBody message={message} hiddenBy={hiddenBy.get(message.id)} />
        <MessageFoot message={message} />
      </CommentWords>
      <MessageTools message={message} />
    </CommentLine>
  );
}
