import { useTranslation } from 'react-i18next';
import { AutomaticAnswers } from '../../features/automatic-answers/components/automatic-answers';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';

/** How far the desk answers by itself, beside the library that it answers from. */
export const AutomaticAnswersPage = () => (
  <Permitted ability="canned-replies.manage">
    <Answers />
  </Permitted>
);

function Answers() {
  const { t } = useTranslation('automaticAnswers');
  return (
    <Page title={t('title')} intro={t('intro')}>
      <TabBar
        label={t('tabs')}
        active="automatic"
        tabs={[
          { id: 'library', to: paths.canned, label: t('library') },
          { id: 'automatic', to: paths.automaticAnswers, label: t('title') },
        ]}
      />
      <AutomaticAnswers />
    </Page>
  );
}
