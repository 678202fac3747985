import Button from '@mui/material/Button';
import { Search, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/hidden';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSearch, type Place } from '../api/search';
import { hitKey } from '../model/hit-address';
import { HitRow } from './hit-row';

interface Props {
  q: string;
  within: Place;
  onEverywhere: () => void;
}

/** What was found, or why there is nothing to show. */
export function SearchResults({ q, within, onEverywhere }: Props) {
  const { t } = useTranslation('search');
  const query = useSearch(q, within);
  if (q === '') return <EmptyState icon={Search} title={t('startTitle')} text={t('startText')} />;
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={64} />}>
      {({ pages }) => {
        const hits = pages.flatMap((page) => page.items);
        return hits.length === 0 ? (
          <EmptyState
            icon={SearchX}
            title={t('noneTitle', { q })}
            text={t('noneText')}
            actions={within !== 'all' && <Button onClick={onEverywhere}>{t('everywhere')}</Button>}
          />
        ) : (
          <div aria-busy={query.isPlaceholderData}>
            <VisuallyHidden role="status">{t('found', { count: hits.length })}</VisuallyHidden>
            <List aria-label={t('results')} sx={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
              {hits.map((hit, index) => (
                <HitRow key={hitKey(hit, index)} hit={hit} />
              ))}
            </List>
            <LoadMore query={query} />
          </div>
        );
      }}
    </Loaded>
  );
}
