import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/types/channels';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { TimeAgo } from '../../../ui/time/time-ago';

const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
  gap: '16px 24px',
  margin: 0,
  fontVariantNumeric: 'tabular-nums',
  '& dt': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& dd': { margin: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' },
}));

interface Props {
  channel: Channel;
  /** False for networks that are only read. */
  hasWebhook: boolean;
}

/** The figures of a channel in full. */
export function HealthFacts({ channel, hasWebhook }: Props) {
  const { t } = useTranslation('channels');
  const { deliveryProblemCount, lastPollError, tokenExpiresAt } = channel;
  const ago = (at: string | null) => (at === null ? t('facts.never') : <TimeAgo at={at} />);
  return (
    <Facts>
      <Fact label={t('facts.lastItem')}>{ago(channel.lastItemAt)}</Fact>
      {hasWebhook && <Fact label={t('facts.lastWebhook')}>{ago(channel.lastWebhookAt)}</Fact>}
      <Fact label={t('facts.lastPoll')}>{ago(channel.lastPollAt)}</Fact>
      <Fact label={t('facts.backlog')}>{channel.backlog}</Fact>
      <Fact label={t('facts.deliveryProblems')}>
        {deliveryProblemCount === 0 ? (
          0
        ) : (
          <TextLink to={paths.deliveries}>{deliveryProblemCount}</TextLink>
        )}
      </Fact>
      <Fact label={t('facts.token')}>
        {tokenExpiresAt === null ? t('facts.noEnd') : <TimeAgo at={tokenExpiresAt} />}
      </Fact>
      <Fact label={t('facts.since')}>{ago(channel.stateAt)}</Fact>
      <Fact label={t('facts.account')}>{channel.accountId}</Fact>
      {lastPollError !== null && (
        <Fact label={t('facts.pollError')} wide>
          {lastPollError}
        </Fact>
      )}
    </Facts>
  );
}

interface FactProps {
  label: string;
  /** Takes a line of its own. */
  wide?: boolean;
  children: ReactNode;
}

const Fact = ({ label, wide = false, children }: FactProps) => (
  <div style={wide ? { gridColumn: '1 / -1' } : undefined}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
