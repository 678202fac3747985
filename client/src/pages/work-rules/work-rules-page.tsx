import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';
import { parts } from './parts';

/** How work is steered: rules, clocks, calendars, ladders, departments, routing, guidelines. */
export const WorkRulesPage = () => (
  <Permitted ability="work-rules.manage">
    <Parts />
  </Permitted>
);

function Parts() {
  const { t } = useTranslation('workRules');
  const { part } = useParams();
  const shown = parts.find(({ id }) => id === part);
  const [first] = parts;
  if (!shown) return first ? <Navigate to={paths.workRules(first.id)} replace /> : null;
  return (
    <Page title={t('title')} intro={t(`intro.${shown.id}`)}>
      <TabBar
        label={t('title')}
        active={shown.id}
        tabs={parts.map(({ id }) => ({ id, to: paths.workRules(id), label: t(`part.${id}`) }))}
      />
      <Suspense fallback={<ListSkeleton rows={6} rowHeight={56} />}>
        <shown.Content />
      </Suspense>
    </Page>
  );
}
