import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../../api/outcomes';
import type { Customer } from '../../../api/types/customers';
import { Badge } from '../../../ui/badge/badge';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Stars } from '../../../ui/stars/stars';
import { TimeAgo } from '../../../ui/time/time-ago';
import { usePanelPlace } from './panel-context';
import { PanelSection } from './panel-section';

const Line = styled('p')(({ theme }) => ({
  margin: 0,
  lineHeight: 1.5,
  '& small': { fontSize: '0.8125rem', color: theme.vars.palette.hark.text.muted },
}));

const Badges = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6, marginTop: 8 });

const Ratings = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 12px',
  margin: '8px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& li': { display: 'flex', alignItems: 'center', gap: 6 },
}));

/** What one has to know before answering: who had it last, how it ended, how often it happened. */
export function SummarySection({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customer', 'common']);
  const networkName = useNetworkName();
  const { showKind } = usePanelPlace();
  const { lastHandledBy, conversationCount, openCount, complaints30d, ratings } = customer.summary;
  const outcome = OUTCOMES.find((known) => known === lastHandledBy?.outcome);
  return (
    <PanelSection title={t('summary.title')}>
      {lastHandledBy === null ? (
        <Line>
          <small>{t('summary.never')}</small>
        </Line>
      ) : (
        <Line>
          <strong>{t('summary.lastHandled', { name: lastHandledBy.name })}</strong>
          <br />
          <small>
            {networkName(lastHandledBy.network)} · {lastHandledBy.channelName} ·{' '}
            <TimeAgo at={lastHandledBy.at} />
            {outcome !== undefined && ` · ${t(`common:outcome.${outcome}`)}`}
          </small>
        </Line>
      )}
      <Badges>
        <Badge>{t('summary.conversations', { count: conversationCount })}</Badge>
        {openCount > 0 && <Badge tone="accent">{t('summary.open', { count: openCount })}</Badge>}
        {complaints30d > 0 && (
          <ButtonBase
            aria-label={t('complaints.show', { count: complaints30d })}
            onClick={() => showKind('complaint')}
          >
            <Badge tone={complaints30d > 2 ? 'breached' : 'dueSoon'}>
              {t('summary.complaints', { count: complaints30d })}
            </Badge>
          </ButtonBase>
        )}
      </Badges>
      {ratings.length > 0 && (
        <Ratings aria-label={t('summary.ratings')}>
          {ratings.map(({ rating, at }) => (
            <li key={at}>
              <Stars rating={rating} />
              <TimeAgo at={at} />
            </li>
          ))}
        </Ratings>
      )}
    </PanelSection>
  );
}
