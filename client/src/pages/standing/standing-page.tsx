import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkedStanding } from '../../features/digests/components/linked-standing';
import { Page } from '../../ui/page/page';

/** Public: who has the link of a digest says how one topic stands, and sees nothing else of the desk. */
export function StandingPage() {
  const { t } = useTranslation('digests');
  const { hash } = useLocation();
  const token = hash.slice(1);
  return (
    <main style={{ display: 'flex', height: '100dvh' }}>
      <Page width="narrow" title={t('link.title')}>
        <LinkedStanding key={token} token={token} />
      </Page>
    </main>
  );
}
