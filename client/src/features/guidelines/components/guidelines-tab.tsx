import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section';
import { ApprovalRules } from './approval-rules';
import { Guidelines } from './guidelines';

/** What stands beside the composer, and what needs a second pair of eyes. */
export function GuidelinesTab() {
  const { t } = useTranslation('guidelines');
  return (
    <>
      <Section title={t('title')} text={t('intro')}>
        <Guidelines />
      </Section>
      <Section title={t('approval.title')} text={t('approval.intro')}>
        <ApprovalRules />
      </Section>
    </>
  );
}
