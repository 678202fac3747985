import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useMe } from '../../api/session';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';
import { parts } from './parts';

/** Figures: of the service, of people, of what customers say, of what was promised. */
export const ReportsPage = () => (
  <Permitted ability="figures.own">
    <Parts />
  </Permitted>
);

function Parts() {
  const { t } = useTranslation('reports');
  const { part } = useParams();
  const { can } = useMe();
  const open = parts.filter(({ ability }) => can.includes(ability));
  const shown = open.find(({ id }) => id === part);
  const [first] = open;
  if (!shown) return first ? <Navigate to={paths.report(first.id)} replace /> : null;
  return (
    <Page title={t('title')} intro={t(`intro.${shown.id}`)}>
      <TabBar
        label={t('title')}
        active={shown.id}
        tabs={open.map(({ id }) => ({ id, to: paths.report(id), label: t(`part.${id}`) }))}
      />
      <Suspense fallback={<ListSkeleton rows={6} rowHeight={56} />}>
        <shown.Content />
      </Suspense>
    </Page>
  );
}
