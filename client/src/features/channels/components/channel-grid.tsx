import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { Cable } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { useChannelList } from '../api/channel';
import { ChannelCard } from './channel-card';

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
  gap: 12,
});

/** Every channel as a card. `connect` is offered when there is none yet. */
export function ChannelGrid({ connect }: { connect: ReactNode }) {
  const { t } = useTranslation('channels');
  return (
    <Loaded query={useChannelList()} skeleton={<GridSkeleton />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            icon={Cable}
            title={t('empty.title')}
            text={connect ? t('empty.text') : t('empty.textNoConnect')}
            actions={connect}
          />
        ) : (
          <Grid>
            {items.map((channel) => (
              <ChannelCard key={channel.id} channel={channel} />
            ))}
          </Grid>
        )
      }
    </Loaded>
  );
}

function GridSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Grid role="status" aria-label={t('state.loading')}>
      {[0, 1, 2, 3].map((card) => (
        <Skeleton key={card} variant="rounded" height={112} sx={{ borderRadius: '10px' }} />
      ))}
    </Grid>
  );
}
