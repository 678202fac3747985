import { useTranslation } from 'react-i18next';
import { useMe, useUpdateMe } from '../../../api/session';
import { ZoneField } from '../../../ui/field/zone-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';

/** The zone in which all times are shown. */
export function TimeZoneField() {
  const { t } = useTranslation('settings');
  const { timeZone } = useMe();
  const { mutate } = useUpdateMe();
  const onError = useProblemNotice();
  return (
    <ZoneField
      label={t('looks.timeZone')}
      help={t('looks.timeZoneHelp')}
      now={t('looks.timeZoneNow', { zone: timeZone.replaceAll('_', ' ') })}
      nothing={t('looks.noZone')}
      value={timeZone}
      onChange={(zone) => mutate({ timeZone: zone }, { onError })}
    />
  );
}
