import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../features/deliveries/components/problem-list';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** Replies that did not arrive, or may not have. */
export function DeliveriesPage() {
  const { t } = useTranslation('deliveries');
  return (
    <Permitted ability="deliveries.read">
      <Page title={t('title')} intro={t('intro')}>
        <ProblemList />
      </Page>
    </Permitted>
  );
}
