import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Rate } from '../../features/rate/components/rate';
import { Page } from '../../ui/page/page';

/** Public: who has the link of a message says how content they are, and sees nothing of the desk. */
export function RatePage() {
  const { t } = useTranslation('rate');
  const { hash } = useLocation();
  const token = hash.slice(1);
  return (
    <main style={{ display: 'flex', height: '100dvh' }}>
      <Page width="narrow" title={t('title')} intro={t('intro')}>
        <Rate key={token} token={token} />
      </Page>
    </main>
  );
}
