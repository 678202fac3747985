import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section';
import { MentionChart } from './mention-chart';
import { Sources } from './sources';
import { Streams } from './streams';

/** What is asked, where, and how often each brand is named. */
export function StreamsTab() {
  const { t } = useTranslation('listening');
  return (
    <>
      <Section title={t('streams.title')} text={t('streams.text')}>
        <Streams />
      </Section>
      <Section title={t('sources.title')} text={t('sources.text')}>
        <Sources />
      </Section>
      <Section title={t('mentions.title')} text={t('mentions.text')}>
        <MentionChart />
      </Section>
    </>
  );
}
