import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { TextLink } from '../../../ui/link/text-link';
import { OtherThreads } from './other-threads';
import { PublicationCard } from './publication-card';
import { useThread } from './thread-context';

const Line = styled('p')(({ theme }) => ({
  margin: '0 0 10px',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

/** Above the first message: what people talk about, and what was split off from where. */
export function ThreadTop({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const { linkTo } = useThread();
  const { publication, splitFrom } = conversation;
  const siblings = (publication?.counts.conversations ?? 0) - 1;
  return (
    <>
      {publication && <PublicationCard publication={publication} />}
      {publication && siblings > 0 && conversation.kind === 'comment' && (
        <OtherThreads conversation={conversation} publicationId={publication.id} count={siblings} />
      )}
      {splitFrom && (
        <Line>
          {t('participants.partOf')}{' '}
          <TextLink to={linkTo(splitFrom.conversationId)}>{t('participants.openWhole')}</TextLink>
        </Line>
      )}
    </>
  );
}
