import { styled } from '@mui/material/styles';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { places, type Place } from '../../features/search/api/search';
import { SearchResults } from '../../features/search/components/search-results';
import { Choice } from '../../ui/field/choice';
import { SearchField } from '../../ui/field/search-field';
import { useArrowKeys } from '../../ui/list/use-arrow-keys';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

const Bar = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: 12,
  alignItems: 'center',
  marginBottom: 16,
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

/** Everything that was ever said or noted; words and place stand in the address. */
export const SearchPage = () => (
  <Permitted ability="conversations.read">
    <SearchDesk />
  </Permitted>
);

function SearchDesk() {
  const { t } = useTranslation('search');
  const [address, setAddress] = useSearchParams();
  const { container, onKeyDown } = useArrowKeys();
  const q = address.get('q')?.trim() ?? '';
  const within: Place = places.find((place) => place === address.get('in')) ?? 'all';

  const change = useCallback(
    (name: 'q' | 'in', value: string) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === '' || value === 'all') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [setAddress],
  );
  const search = useCallback((text: string) => change('q', text), [change]);

  return (
    <Page title={t('title')}>
      <div ref={container} onKeyDown={onKeyDown}>
        <Bar role="search">
          <SearchField label={t('label')} value={q} onSearch={search} autoFocus />
          <Choice
            quiet
            label={t('where')}
            value={within}
            options={places.map((value) => ({ value, label: t(`place.${value}`) }))}
            onChange={(place) => change('in', place)}
          />
        </Bar>
        <SearchResults q={q} within={within} onEverywhere={() => change('in', 'all')} />
      </div>
    </Page>
  );
}
