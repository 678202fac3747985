import { useTranslation } from 'react-i18next';
import { CallLog } from '../../features/language/components/call-log';
import { CorrectionsSwitch } from '../../features/language/components/corrections-switch';
import { ProviderForm } from '../../features/language/components/provider-form';
import { useLanguage } from '../../features/language/api/language';
import { Page } from '../../ui/page/page';
import { Section } from '../../ui/page/section';
import { Loaded } from '../../ui/states/loaded';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';

/** What teaches the desk to read, and the language model that it may ask. */
export const LanguagePage = () => (
  <Permitted ability="language.manage">
    <Settings />
  </Permitted>
);

function Settings() {
  const { t } = useTranslation('language');
  const query = useLanguage();
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={56} />}>
        {(state) => (
          <>
            <Section title={t('corrections.title')} text={t('corrections.text')}>
              <CorrectionsSwitch {...state} />
            </Section>
            <Section title={t('provider.title')} text={t('provider.text')}>
              <ProviderForm provider={state.provider} />
            </Section>
            <Section title={t('log.title')} text={t('log.text')}>
              <CallLog />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
