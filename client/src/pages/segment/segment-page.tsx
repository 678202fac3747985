import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { SEGMENTS } from '../../api/types/customers';
import { MemberList } from '../../features/segments/components/member-list';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';

/** The people of each segment, for those who look after them. */
export const SegmentPage = () => (
  <Permitted ability="customers.read">
    <People />
  </Permitted>
);

function People() {
  const { t } = useTranslation('segments');
  const { segment } = useParams();
  const shown = SEGMENTS.find((one) => one === segment);
  if (!shown) return <Navigate to={paths.segment('influencer')} replace />;
  return (
    <Page title={t('title')} intro={t(`meaning.${shown}`)}>
      <TabBar
        label={t('title')}
        active={shown}
        tabs={SEGMENTS.map((id) => ({ id, to: paths.segment(id), label: t(`many.${id}`) }))}
      />
      <MemberList key={shown} segment={shown} />
    </Page>
  );
}
