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

/** What is known of customers beyond their messages: where it comes from and how long it stays. */
export const CustomerDataPage = () => (
  <Permitted ability="customer-data.manage">
    <Parts />
  </Permitted>
);

function Parts() {
  const { t } = useTranslation('customerData');
  const { part } = useParams();
  const { can } = useMe();
  const open = parts.filter(({ ability }) => can.includes(ability));
  const shown = open.find(({ id }) => id === part);
  const [first] = open;
  if (!shown) return first ? <Navigate to={paths.customerData(first.id)} replace /> : null;
  return (
    <Page title={t('title')} intro={t(`intro.${shown.id}`)}>
      <TabBar
        label={t('title')}
        active={shown.id}
        tabs={open.map(({ id }) => ({ id, to: paths.customerData(id), label: t(`part.${id}`) }))}
      />
      <Suspense fallback={<ListSkeleton rows={6} rowHeight={56} />}>
        <shown.Content />
      </Suspense>
    </Page>
  );
}
