import Button from '@mui/material/Button';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useAudit, type AuditFilter } from '../api/audit';
import { namesIn } from '../model/names-in';
import { AuditRow } from './audit-row';
import { useKnownNames } from './use-known-names';

interface Props {
  filter: AuditFilter;
  onClear: () => void;
}

/** The entries that fit the filter, page by page. */
export function AuditLog({ filter, onClear }: Props) {
  const { t } = useTranslation('audit');
  const query = useAudit(filter);
  const names = useKnownNames();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={12} rowHeight={44} />}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.items);
        return entries.length === 0 ? (
          <EmptyState
            icon={SearchX}
            title={t('emptyTitle')}
            text={t('emptyText')}
            actions={<Button onClick={onClear}>{t('filter.clear')}</Button>}
          />
        ) : (
          <>
            <List aria-label={t('title')}>
              {entries.map((entry) => (
                <AuditRow key={entry.id} entry={entry} concerns={namesIn(entry, names)} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
