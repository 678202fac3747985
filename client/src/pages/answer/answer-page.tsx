import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkedQuestion } from '../../features/escalation/components/linked-question';
import { Page } from '../../ui/page/page';

/** Public: who has the link of a mail answers one question, and sees nothing else of the desk. */
export function AnswerPage() {
  const { t } = useTranslation('escalation');
  const { hash } = useLocation();
  const token = hash.slice(1);
  return (
    <main style={{ display: 'flex', height: '100dvh' }}>
      <Page width="narrow" title={t('link.title')}>
        <LinkedQuestion key={token} token={token} />
      </Page>
    </main>
  );
}
