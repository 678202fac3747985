import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AuditFilter } from '../../features/audit/api/audit';
import { AuditFilterBar } from '../../features/audit/components/audit-filter-bar';
import { AuditLog } from '../../features/audit/components/audit-log';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** Who did what; the filter stands in the address. */
export const AuditPage = () => (
  <Permitted ability="audit.read">
    <Audit />
  </Permitted>
);

function Audit() {
  const { t } = useTranslation('audit');
  const [address, setAddress] = useSearchParams();
  const filter = {
    action: address.get('action') ?? '',
    actorId: address.get('actorId') ?? '',
  };
  const setFilter = (next: AuditFilter) =>
    setAddress(
      Object.entries(next).filter(([, value]) => value !== ''),
      { replace: true },
    );
  return (
    <Page title={t('title')} intro={t('intro')}>
      <AuditFilterBar filter={filter} onChange={setFilter} />
      <AuditLog filter={filter} onClear={() => setAddress({}, { replace: true })} />
    </Page>
  );
}
