import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CustomerList } from '../../features/customers/components/customer-list';
import { SearchField } from '../../ui/field/search-field';
import { useArrowKeys } from '../../ui/list/use-arrow-keys';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** Everybody who ever wrote; what is searched for stands in the address. */
export const CustomersPage = () => (
  <Permitted ability="customers.read">
    <Customers />
  </Permitted>
);

function Customers() {
  const { t } = useTranslation('customers');
  const [address, setAddress] = useSearchParams();
  const { container, onKeyDown } = useArrowKeys();
  const search = useCallback(
    (q: string) => setAddress(q === '' ? {} : { q }, { replace: true }),
    [setAddress],
  );
  const q = address.get('q')?.trim() ?? '';
  return (
    <Page title={t('title')} intro={t('intro')}>
      <div ref={container} onKeyDown={onKeyDown}>
        <div role="search" style={{ marginBottom: 16, maxWidth: 420 }}>
          <SearchField label={t('find')} value={q} onSearch={search} autoFocus />
        </div>
        <CustomerList q={q} onClear={() => search('')} />
      </div>
    </Page>
  );
}
