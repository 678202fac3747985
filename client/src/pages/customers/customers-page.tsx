import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CustomerList } from '../../features/customers/components/customer-list';
import { ListFilters } from '../../features/customers/components/list-filters';
import {
  addressOf,
  choiceIn,
  type CustomerChoice,
} from '../../features/customers/model/customer-choice';
import { paths } from '../../paths/paths';
import { TextLink } from '../../ui/link/text-link';
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
  const { t } = useTranslation(['customers', 'segments']);
  const [address, setAddress] = useSearchParams();
  const { container, onKeyDown } = useArrowKeys();
  const change = useCallback(
    (part: Partial<CustomerChoice>) =>
      setAddress((before) => addressOf({ ...choiceIn(before), ...part }), { replace: true }),
    [setAddress],
  );
  const choice = choiceIn(address);
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={
        <TextLink to={paths.segment('influencer')} variant="body2">
          {t('segments:title')}
        </TextLink>
      }
    >
      <div ref={container} onKeyDown={onKeyDown}>
        <ListFilters choice={choice} onChange={change} />
        <CustomerList
          choice={choice}
          onClear={() => setAddress(new URLSearchParams(), { replace: true })}
        />
      </div>
    </Page>
  );
}
