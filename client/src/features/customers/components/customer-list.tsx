import Button from '@mui/material/Button';
import { SearchX, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useCustomerList } from '../api/customer-list';
import { CustomerRow } from './customer-row';

/** Customers that fit what is searched for, page by page. */
export function CustomerList({ q, onClear }: { q: string; onClear: () => void }) {
  const { t } = useTranslation('customers');
  const query = useCustomerList(q);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={8} rowHeight={56} avatar />}>
      {({ pages }) => {
        const customers = pages.flatMap((page) => page.items);
        if (customers.length === 0) {
          return q === '' ? (
            <EmptyState icon={UserRound} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <EmptyState
              icon={SearchX}
              title={t('noneTitle', { q })}
              text={t('noneText')}
              actions={<Button onClick={onClear}>{t('showAll')}</Button>}
            />
          );
        }
        return (
          <div aria-busy={query.isPlaceholderData}>
            <List aria-label={t('title')} sx={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
              {customers.map((customer) => (
                <CustomerRow key={customer.id} customer={customer} />
              ))}
            </List>
            <LoadMore query={query} />
          </div>
        );
      }}
    </Loaded>
  );
}
