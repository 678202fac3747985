import { useTranslation } from 'react-i18next';
import { NoticeList } from '../../features/notices/components/notice-list';
import { ReadAllButton } from '../../features/notices/components/read-all-button';
import { Page } from '../../ui/page/page';

/** The centre of notices. How one wants them stands in the settings. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  return (
    <Page title={t('title')} intro={t('intro')} actions={<ReadAllButton />}>
      <NoticeList />
    </Page>
  );
}
