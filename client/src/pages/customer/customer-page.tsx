import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { WholeCustomer } from '../../features/customer/components/whole-customer';
import { PrivacyLink } from '../../features/privacy/components/privacy-link';
import { paths } from '../../paths/paths';
import { TextLink } from '../../ui/link/text-link';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** One customer on a page of their own: what the panel beside a conversation shows, with more room. */
export function CustomerPage() {
  const { t } = useTranslation(['customers', 'customer']);
  const { customerId = '' } = useParams();
  return (
    <Permitted ability="customers.read">
      <Page
        title={t('customer:title')}
        intro={<TextLink to={paths.customers}>{t('back')}</TextLink>}
        width="wide"
      >
        <WholeCustomer
          key={customerId}
          customerId={customerId}
          tools={({ id }) => <PrivacyLink customerId={id} />}
        />
      </Page>
    </Permitted>
  );
}
