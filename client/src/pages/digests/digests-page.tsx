import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCan } from '../../api/session';
import type { DigestGroup } from '../../api/types/digests';
import { BulkAnswerButton } from '../../features/bulk-answer/components/bulk-answer-button';
import { Brief } from '../../features/digests/components/brief';
import { DigestList } from '../../features/digests/components/digest-list';
import { MakeDigestButton } from '../../features/digests/components/make-digest-button';
import { Schedules } from '../../features/digests/components/schedules';
import { TopicList } from '../../features/topics/components/topic-list';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';

const managed = ['topics', 'schedules'] as const;

/** What customers complain of, as a brief to read; the topics and the schedules behind it. */
export const DigestsPage = () => (
  <Permitted ability="digests.read">
    <Parts />
  </Permitted>
);

const toolsOf = ({ topicId, label }: DigestGroup) =>
  topicId && <BulkAnswerButton topicId={topicId} topicName={label} />;

function Parts() {
  const { t } = useTranslation('digests');
  const { part } = useParams();
  const mayManage = useCan('digests.manage');
  const tabs = ['list' as const, ...(mayManage ? managed : [])];
  const active = tabs.find((id) => id === part) ?? 'list';
  return (
    <Page
      title={t('title')}
      intro={t(`intro.${active}`)}
      actions={mayManage && active === 'list' && <MakeDigestButton />}
    >
      {mayManage && (
        <TabBar
          label={t('title')}
          active={active}
          tabs={tabs.map((id) => ({
            id,
            to: id === 'list' ? paths.digests : paths.digest(id),
            label: t(`part.${id}`),
          }))}
        />
      )}
      {active === 'topics' && <TopicList />}
      {active === 'schedules' && <Schedules />}
      {active === 'list' &&
        (part === undefined ? <DigestList /> : <Brief id={part} toolsOf={toolsOf} />)}
    </Page>
  );
}
