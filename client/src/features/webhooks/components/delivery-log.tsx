import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { WebhookDelivery } from '../../../api/types/notices';
import { Badge } from '../../../ui/badge/badge';
import { LoadMore } from '../../../ui/list/load-more';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useReplayDelivery, useWebhookDeliveries } from '../api/webhooks';

const Box = styled('div')(({ theme }) => ({
  padding: '4px 16px 12px',
  fontSize: '0.8125rem',
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { padding: '6px 0' },
  '& details pre': {
    margin: '4px 0 0',
    padding: 8,
    maxHeight: 220,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: '0.75rem',
    borderRadius: 6,
    backgroundColor: theme.vars.palette.hark.pressed,
  },
}));

const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });
const Quiet = styled('span')(({ theme }) => ({ color: theme.vars.palette.hark.text.muted }));

/** What was sent to one address, and what it answered. */
export function DeliveryLog({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation('webhooks');
  const query = useWebhookDeliveries(webhookId);
  return (
    <Box>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={32} />}>
        {({ pages }) => {
          const deliveries = pages.flatMap((page) => page.items);
          return deliveries.length === 0 ? (
            <Quiet>{t('log.empty')}</Quiet>
          ) : (
            <>
              <ul aria-label={t('log.title')}>
                {deliveries.map((delivery) => (
                  <LoggedDelivery key={delivery.id} webhookId={webhookId} delivery={delivery} />
                ))}
              </ul>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </Box>
  );
}

const tones = { waiting: 'neutral', delivered: 'positive', 'given-up': 'breached' } as const;

function LoggedDelivery({ webhookId, delivery }: { webhookId: string; delivery: WebhookDelivery }) {
  const { t } = useTranslation('webhooks');
  const replay = useReplayDelivery(webhookId);
  const onError = useProblemNotice();
  const { state, type, attempts, lastStatus, lastAnswer, nextAt, body } = delivery;
  return (
    <li>
      <Line>
        <Badge tone={tones[state]}>{t(`log.state.${state}`)}</Badge>
        <span>{type}</span>
        <Quiet>
          <TimeAgo at={delivery.createdAt} />
          {attempts > 0 && ` · ${t('log.attempts', { count: attempts })}`}
          {lastStatus !== null && ` · ${lastStatus}`}
          {nextAt !== null && attempts > 0 && (
            <>
              {' · '}
              {t('log.again')} <TimeAgo at={nextAt} />
            </>
          )}
        </Quiet>
        <Button
          size="small"
          disabled={replay.isPending}
          onClick={() => replay.mutate(delivery.id, { onError })}
        >
          {t('log.replay')}
        </Button>
      </Line>
      <details>
        <summary>{t('log.details')}</summary>
        <pre>{JSON.stringify(body, null, 2)}</pre>
        {lastAnswer && <pre>{lastAnswer}</pre>}
      </details>
    </li>
  );
}
