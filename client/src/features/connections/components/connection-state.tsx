import { useTranslation } from 'react-i18next';
import type { CrmConnection } from '../../../api/types/customer-data';
import { Badge } from '../../../ui/badge/badge';

/** How a connection goes, in a word. */
export function ConnectionState({ connection }: { connection: CrmConnection }) {
  const { t } = useTranslation('connections');
  if (!connection.enabled) return <Badge>{t('state.off')}</Badge>;
  if (connection.failureCode !== null) return <Badge tone="breached">{t('state.failing')}</Badge>;
  if (connection.lastOkAt === null) return <Badge tone="accent">{t('state.first')}</Badge>;
  return <Badge tone="positive">{t('state.inStep')}</Badge>;
}
