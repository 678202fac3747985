import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { RotateCw, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { QuarantineItem } from '../../../api/types/channels';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useQuarantine, useReplayAll } from '../api/quarantine';
import { QuarantineRow } from './quarantine-row';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 12,
  marginBottom: 12,
});

/** What could not be understood and was set aside: why, what it was, and the way back in. */
export function QuarantineList({ channelId }: { channelId: string }) {
  const { t } = useTranslation('channels');
  const query = useQuarantine(channelId);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={64} />}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return items.length === 0 ? (
          <EmptyState
            icon={ShieldCheck}
            title={t('quarantine.emptyTitle')}
            text={t('quarantine.emptyText')}
          />
        ) : (
          <>
            <ReplayAll channelId={channelId} items={items} />
            <List aria-label={t('quarantine.title')}>
              {items.map((item) => (
                <QuarantineRow key={item.id} item={item} channelId={channelId} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function ReplayAll({ channelId, items }: { channelId: string; items: QuarantineItem[] }) {
  const { t } = useTranslation('channels');
  const notice = useNotice();
  const onError = useProblemNotice();
  const replay = useReplayAll(channelId);
  const mayWork = useCan('quarantine.work');
  const open = items.filter(({ resolvedAt }) => resolvedAt === null).length;
  const run = () =>
    replay.mutate(undefined, {
      onError,
      onSuccess: ({ replayed, stillBad }) =>
        notice({
          text:
            stillBad === 0
              ? t('quarantine.allBack', { count: replayed })
              : t('quarantine.someBack', { replayed, stillBad }),
        }),
    });
  return (
    <>
      <Head>
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 240px' }}>
          {t('quarantine.text')}
        </Typography>
        {mayWork && open > 0 && (
          <Button
            startIcon={<RotateCw size={15} aria-hidden />}
            disabled={replay.isPending}
            onClick={run}
          >
            {t('quarantine.replayAll')}
          </Button>
        )}
      </Head>
      {replay.isPending && (
        <LinearProgress aria-label={t('quarantine.replaying')} sx={{ mb: 1.5, borderRadius: 1 }} />
      )}
    </>
  );
}
