import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CustomerPanel } from '../../features/customer/components/customer-panel';
import { paths } from '../../paths/paths';
import { TextLink } from '../../ui/link/text-link';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

const Frame = styled('div')(({ theme }) => ({
  overflow: 'hidden',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

/** One customer on a page of their own: what the panel beside a conversation shows, with more room. */
export function CustomerPage() {
  const { t } = useTranslation(['customers', 'customer']);
  const { customerId = '' } = useParams();
  return (
    <Permitted ability="customers.read">
      <Page
        title={t('customer:title')}
        intro={<TextLink to={paths.customers}>{t('back')}</TextLink>}
        width="narrow"
      >
        <Frame>
          <CustomerPanel key={customerId} customerId={customerId} />
        </Frame>
      </Page>
    </Permitted>
  );
}
