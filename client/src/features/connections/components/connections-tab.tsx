import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/states/empty-state';

export function ConnectionsTab() {
  const { t } = useTranslation('connections');
  return <EmptyState title={t('title')} />;
}
