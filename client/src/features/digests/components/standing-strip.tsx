import { styled } from '@mui/material/styles';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopicStanding } from '../../../api/types/digests';
import { useStandings } from '../api/standings';
import { StandingWords } from './standing-words';

const Root = styled('ul')(({ theme }) => ({
  flexShrink: 0,
  margin: 0,
  padding: '6px 16px',
  listStyle: 'none',
  fontSize: '0.8125rem',
  overflowWrap: 'anywhere',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& small': { color: theme.vars.palette.hark.text.muted },
}));

/** One slim line above the thread for each topic that somebody has said something about. */
export function StandingStrip({ conversationId }: { conversationId: string }) {
  const { data = [] } = useStandings(conversationId);
  if (data.length === 0) return null;
  return (
    <Suspense>
      <Strip standings={data} />
    </Suspense>
  );
}

function Strip({ standings }: { standings: readonly TopicStanding[] }) {
  const { t } = useTranslation('digests');
  return (
    <Root aria-label={t('standing.label')}>
      {standings.map((standing) => (
        <li key={standing.topicId}>
          <strong>{standing.topicName}</strong> <StandingWords standing={standing} />
        </li>
      ))}
    </Root>
  );
}
