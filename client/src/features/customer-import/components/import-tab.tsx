import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/states/empty-state';

export function ImportTab() {
  const { t } = useTranslation('customerImport');
  return <EmptyState title={t('title')} />;
}
