import Button from '@mui/material/Button';
import Select from '@mui/material/Select';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useTimeline } from '../api/timeline';
import { PanelSection } from './panel-section';
import { TimelineList } from './timeline-list';

const Nothing = styled('p')(({ theme }) => ({
  margin: '4px 0',
  color: theme.vars.palette.hark.text.muted,
}));

/** Everything that happened with this customer, on whatever network. */
export function TimelineSection({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const networkName = useNetworkName();
  const [network, setNetwork] = useState('');
  const query = useTimeline(customer.id, network);
  const networks = [...new Set(customer.identities.map((identity) => identity.network))];
  return (
    <PanelSection
      title={t('timeline.title')}
      action={
        networks.length > 1 && (
          <Select<string>
            variant="standard"
            disableUnderline
            displayEmpty
            value={network}
            onChange={({ target }) => setNetwork(target.value)}
            SelectDisplayProps={{ 'aria-label': t('timeline.network') }}
            sx={{ fontSize: '0.75rem' }}
          >
            <MenuItem value="">{t('timeline.all')}</MenuItem>
            {networks.map((name) => (
              <MenuItem key={name} value={name}>
                {networkName(name)}
              </MenuItem>
            ))}
          </Select>
        )
      }
    >
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={64} />}>
        {(items) =>
          items.length > 0 ? (
            <>
              <TimelineList items={items} />
              {query.hasNextPage && (
                <Button
                  size="small"
                  fullWidth
                  disabled={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('timeline.more')}
                </Button>
              )}
            </>
          ) : (
            <Nothing>
              {network === '' ? (
                t('timeline.none')
              ) : (
                <>
                  {t('timeline.noneHere')}{' '}
                  <Button size="small" variant="text" onClick={() => setNetwork('')}>
                    {t('timeline.showAll')}
                  </Button>
                </>
              )}
            </Nothing>
          )
        }
      </Loaded>
    </PanelSection>
  );
}
