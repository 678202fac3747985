import { useTranslation } from 'react-i18next';
import { useMe, useUpdateMe } from '../../../api/session';
import { SwitchField } from '../../../ui/field/switch-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';

/** Whether single keys do something; those with Ctrl always do. */
export function ShortcutSettings() {
  const { t } = useTranslation('settings');
  const { preferences } = useMe();
  const { mutate } = useUpdateMe();
  const onError = useProblemNotice();
  return (
    <SwitchField
      label={t('shortcuts.label')}
      help={t('shortcuts.help')}
      checked={preferences.shortcuts ?? true}
      onChange={(shortcuts) => mutate({ preferences: { shortcuts } }, { onError })}
    />
  );
}
