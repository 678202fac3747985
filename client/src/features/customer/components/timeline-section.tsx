import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useTimeline } from '../api/timeline';
import { TIMELINE_FILTERS, timelineFilterOf } from '../model/timeline-filters';
import { usePanelPlace } from './panel-context';
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
  const { kind, showKind } = usePanelPlace();
  const query = useTimeline(customer.id, { network, kind });
  const networks = [...new Set(customer.identities.map((identity) => identity.network))];
  const showAll = () => {
    setNetwork('');
    showKind(null);
  };
  return (
    <PanelSection
      title={t('timeline.title')}
      action={
        <>
          <Filter
            label={t('timeline.kind')}
            value={kind ?? ''}
            onChange={(value) => showKind(timelineFilterOf(value))}
            options={[
              { value: '', label: t('timeline.everything') },
              ...TIMELINE_FILTERS.map((value) => ({ value, label: t(`timeline.kinds.${value}`) })),
            ]}
          />
          {networks.length > 1 && (
            <Filter
              label={t('timeline.network')}
              value={network}
              onChange={setNetwork}
              options={[
                { value: '', label: t('timeline.all') },
                ...networks.map((value) => ({ value, label: networkName(value) })),
              ]}
            />
          )}
        </>
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
              {network === '' && kind === null ? (
                t('timeline.none')
              ) : (
                <>
                  {t('timeline.noneHere')}{' '}
                  <Button size="small" variant="text" onClick={showAll}>
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

interface FilterProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

const Filter = ({ label, value, options, onChange }: FilterProps) => (
  <Select<string>
    variant="standard"
    disableUnderline
    displayEmpty
    value={value}
    onChange={({ target }) => onChange(target.value)}
    SelectDisplayProps={{ 'aria-label': label }}
    sx={{ fontSize: '0.75rem', maxWidth: 140 }}
  >
    {options.map((option) => (
      <MenuItem key={option.value} value={option.value}>
        {option.label}
      </MenuItem>
    ))}
  </Select>
);
