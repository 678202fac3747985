import { useTranslation } from 'react-i18next';
import { SlaReport } from '../../features/sla/components/sla-report';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** What was promised to customers and kept. */
export function ReportsPage() {
  const { t } = useTranslation('sla');
  return (
    <Permitted ability="reports.read">
      <Page title={t('report.title')} intro={t('report.intro')}>
        <SlaReport />
      </Page>
    </Permitted>
  );
}
