import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page/page';
import { PageSkeleton } from '../../ui/states/skeletons';

export function Component() {
  const { t } = useTranslation('audit');
  return (
    <Page title={t('title')}>
      <PageSkeleton />
    </Page>
  );
}
