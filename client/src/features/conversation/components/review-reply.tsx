import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { MessageBody } from './message-body';
import { MessageFoot } from './message-foot';
import { MessageMeta } from './message-meta';
import { MessageTools } from './message-tools';

const Card = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 8,
  margin: '8px 0 0 44px',
  padding: '10px 12px',
  borderRadius: 10,
  backgroundColor: theme.vars.palette.hark.accent.soft,
}));

const Words = styled('div')({ flex: 1, minWidth: 0 });

const Label = styled('span')({ fontWeight: 600 });

/** The one answer under a review. */
export function ReviewReply({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  return (
    <Card>
      <Words>
        <MessageMeta message={message}>
          <Label>{t('message.ourReply')}</Label>
        </MessageMeta>
        <MessageBody message={message} />
        <MessageFoot message={message} />
      </Words>
      <MessageTools message={message} />
    </Card>
  );
}
