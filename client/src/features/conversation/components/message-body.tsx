import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { LinkedText } from '../../../ui/text/linked-text';
import { Attachments } from './attachments';
import { QuotedText } from './quoted-text';
import { RemovalLine } from './removal-line';

const Text = styled('div')(({ theme }) => ({
  fontSize: '0.875rem',
  lineHeight: 1.5,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '&[data-struck="true"]': {
    textDecoration: 'line-through',
    color: theme.vars.palette.hark.text.muted,
  },
  '& em': { color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  message: Message;
  hiddenBy?: string;
  quotes?: boolean;
}

/** What somebody wrote and attached, and whether it is still to be seen on the network. */
export function MessageBody({ message, hiddenBy, quotes = false }: Props) {
  const { t } = useTranslation('conversation');
  const gone = message.removedAt !== null || message.hiddenAt !== null;
  const silent = message.text === '' && message.attachments.length === 0 && message.rating === null;
  return (
    <>
      {message.text !== '' && (
        <Text data-struck={gone} dir="auto">
          {quotes ? <QuotedText text={message.text} /> : <LinkedText text={message.text} />}
        </Text>
      )}
      {silent && (
        <Text>
          <em>{t('message.noText')}</em>
        </Text>
      )}
      <Attachments attachments={message.attachments} />
      <RemovalLine message={message} hiddenBy={hiddenBy} />
    </>
  );
}
