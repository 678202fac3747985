import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/types/channels';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { TimeAgo } from '../../../ui/time/time-ago';

const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))',
  gap: '16px 24px',
  margin: 0,
  fontVariantNumeric: 'tabular-nums',
  '& dt': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& dd': { margin: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' },
}));

const ago = (at: string | null, never: string): ReactNode =>
  at === null ? never : <TimeAgo at={at} />;

/** The figures of a channel in full. */
export function HealthFacts({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const never = t('facts.never');
  const byWebhook = channel.webhookUrl !== null;
  const facts: [key: string, label: string, value: ReactNode][] = [
    ['item', t('facts.lastItem'), ago(channel.lastItemAt, never)],
    ...(byWebhook
      ? [
          ['hook', t('facts.lastWebhook'), ago(channel.lastWebhookAt, never)] satisfies [
            string,
            string,
            ReactNode,
          ],
        ]
      : []),
    ['poll', t('facts.lastPoll'), ago(channel.lastPollAt, never)],
    ['backlog', t('facts.backlog'), channel.backlog],
    [
      'problems',
      t('facts.deliveryProblems'),
      channel.deliveryProblemCount > 0 ? (
        <TextLink to={paths.deliveries}>{channel.deliveryProblemCount}</TextLink>
      ) : (
        0
      ),
    ],
    [
      'token',
      t('facts.token'),
      channel.tokenExpiresAt === null ? t('facts.noEnd') : <TimeAgo at={channel.tokenExpiresAt} />,
    ],
    ['account', t('facts.account'), channel.accountId],
    ['state', t('facts.since'), <TimeAgo key="since" at={channel.stateAt} />],
  ];
  return (
    <Facts>
      {facts.map(([key, label, value]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {channel.lastPollError !== null && (
        <div style={{ gridColumn: '1 / -1' }}>
          <dt>{t('facts.pollError')}</dt>
          <dd>{channel.lastPollError}</dd>
        </div>
      )}
    </Facts>
  );
}
