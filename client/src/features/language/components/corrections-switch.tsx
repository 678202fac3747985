import { useTranslation } from 'react-i18next';
import type { LanguageState } from '../../../api/types/language';
import { SwitchField } from '../../../ui/field/switch-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useSwitchCorrections } from '../api/language';

/** Whether what people correct teaches the desk, and how much it was taught. */
export function CorrectionsSwitch({ usesCorrections, corrections }: LanguageState) {
  const { t } = useTranslation('language');
  const { mutate, isPending } = useSwitchCorrections();
  const onError = useProblemNotice();
  return (
    <SwitchField
      label={t('corrections.use')}
      help={t(usesCorrections ? 'corrections.learned' : 'corrections.kept', {
        count: corrections,
      })}
      checked={usesCorrections}
      disabled={isPending}
      onChange={(on) => mutate(on, { onError })}
    />
  );
}
