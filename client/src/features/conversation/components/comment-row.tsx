import { styled } from '@mui/material/styles';
import { CornerDownRight, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { Badge } from '../../../ui/badge/badge';
import { MessageBody } from './message-body';
import { MessageFoot } from './message-foot';
import { MessageMeta } from './message-meta';
import { MessageTools } from './message-tools';
import { useThread } from './thread-context';

const step = 28;

const Row = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 10,
  padding: '6px 8px 6px 10px',
  borderRadius: 6,
  '&[data-side="us"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
  '&[data-side="other"] [dir]': { color: theme.vars.palette.hark.text.muted },
  '&[data-side="other"] strong': { fontWeight: 500, color: theme.vars.palette.hark.text.muted },
}));

const Rail = styled('span')(({ theme }) => ({
  position: 'absolute',
  left: -14,
  top: -6,
  bottom: 12,
  width: 1,
  backgroundColor: theme.vars.palette.hark.line.strong,
}));

const Words = styled('div')({ flex: 1, minWidth: 0 });

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
    <Row data-side={side} style={{ marginLeft: depth * step }}>
      {depth > 0 && <Rail aria-hidden />}
      <Avatar name={message.author.name} url={message.author.avatarUrl} size={24} />
      <Words>
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
      </Words>
      <MessageTools message={message} />
    </Row>
  );
}
