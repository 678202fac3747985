import Button from '@mui/material/Button';
import { SearchX, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useCustomerList } from '../api/customer-list';
import type { CustomerChoice } from '../model/customer-choice';
import { CustomerRow } from './customer-row';

interface Props {
  choice: CustomerChoice;
  onClear: () => void;
}

/** Customers that fit what is searched for, page by page. */
export function CustomerList({ choice, onClear }: Props) {
  const { t } = useTranslation('customers');
  const query = useCustomerList(choice);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={8} rowHeight={56} avatar />}>
      {({ pages }) => {
        const customers = pages.flatMap((page) => page.items);
        if (customers.length === 0) {
          const isNarrowed =
            choice.q !== '' || choice.segment !== null || choice.sort !== 'contact';
          return !isNarrowed ? (
            <EmptyState icon={UserRound} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <EmptyState
              icon={SearchX}
              title={choice.q === '' ? t('noneHere') : t('noneTitle', { q: choice.q })}
              text={choice.q === '' ? t('noneHereText') : t('noneText')}
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
