import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useMe, useUpdateMe } from '../../../api/session';
import { languageNames, languages } from '../../../i18n/i18n';
import { Choice } from '../../../ui/field/choice';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeZoneField } from './time-zone-field';

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 400,
});

/** Language, time zone, theme and density. Each counts as soon as it is chosen. */
export function LooksSettings() {
  const { t } = useTranslation('settings');
  const { language, preferences } = useMe();
  const { mutate } = useUpdateMe();
  const onError = useProblemNotice();
  return (
    <Column>
      <Choice
        label={t('looks.language')}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(value) => mutate({ language: value }, { onError })}
      />
      <TimeZoneField />
      <Choice
        label={t('looks.theme')}
        value={preferences.theme ?? 'system'}
        options={(['light', 'dark', 'system'] as const).map((value) => ({
          value,
          label: t(`looks.${value}`),
        }))}
        onChange={(theme) => mutate({ preferences: { theme } }, { onError })}
      />
      <Choice
        label={t('looks.density')}
        value={preferences.density ?? 'compact'}
        options={(['compact', 'comfortable'] as const).map((value) => ({
          value,
          label: t(`looks.${value}`),
        }))}
        onChange={(density) => mutate({ preferences: { density } }, { onError })}
      />
    </Column>
  );
}
