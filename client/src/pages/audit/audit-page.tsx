import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '../../api/session';
import type { AuditFilter } from '../../features/audit/api/audit';
import { AuditFilterBar } from '../../features/audit/components/audit-filter-bar';
import { AuditLog } from '../../features/audit/components/audit-log';
import { ReadLog } from '../../features/privacy/components/read-log';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';

/** Who did what, and who read of whom; the filter stands in the address. */
export const AuditPage = () => (
  <Permitted ability="audit.read">
    <Audit />
  </Permitted>
);

function Audit() {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const [address, setAddress] = useSearchParams();
  const mayReadReads = can.includes('privacy.manage');
  const isReads = mayReadReads && address.get('log') === 'reads';
  const setFilter = (next: object) =>
    setAddress(
      Object.entries(next).filter(([, value]) => value !== ''),
      { replace: true },
    );
  const userId = address.get('actorId') ?? '';
  return (
    <Page title={t('title')} intro={t('intro')}>
      {mayReadReads && (
        <TabBar
          label={t('title')}
          active={isReads ? 'reads' : 'acts'}
          tabs={[
            { id: 'acts', to: paths.audit, label: t('log.acts') },
            { id: 'reads', to: `${paths.audit}?log=reads`, label: t('log.reads') },
          ]}
        />
      )}
      {isReads ? (
        <ReadLog userId={userId} onChoose={(actorId) => setFilter({ log: 'reads', actorId })} />
      ) : (
        <Acts
          filter={{ action: address.get('action') ?? '', actorId: userId }}
          onFilter={setFilter}
        />
      )}
    </Page>
  );
}

function Acts({
  filter,
  onFilter,
}: {
  filter: AuditFilter;
  onFilter: (filter: Partial<AuditFilter>) => void;
}) {
  return (
    <>
      <AuditFilterBar filter={filter} onChange={onFilter} />
      <AuditLog filter={filter} onClear={() => onFilter({})} />
    </>
  );
}
