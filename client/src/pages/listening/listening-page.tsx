import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';
import { parts } from './parts';

/** What is said elsewhere, and what happens when much is said at once. */
export const ListeningPage = () => (
  <Permitted ability="listening.read">
    <Parts />
  </Permitted>
);

function Parts() {
  const { t } = useTranslation('listeningPage');
  const { part } = useParams();
  const shown = parts.find(({ id }) => id === part);
  if (!shown) return <Navigate to={paths.listening('hits')} replace />;
  return (
    <Page title={t('title')} intro={t(`intro.${shown.id}`)}>
      <TabBar
        label={t('title')}
        active={shown.id}
        tabs={parts.map(({ id }) => ({ id, to: paths.listening(id), label: t(`part.${id}`) }))}
      />
      <Suspense fallback={<ListSkeleton rows={6} rowHeight={56} />}>
        <shown.Content />
      </Suspense>
    </Page>
  );
}
