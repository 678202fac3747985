import Button from '@mui/material/Button';
import { ChevronsUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, useUpdateMe } from '../../../api/session';
import { Field } from '../../../ui/field/field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Picker } from '../../../ui/picker/picker';
import { zoneChoices } from '../model/time-zones';

/** The zone in which all times are shown, searched by the name of a city. */
export function TimeZoneField() {
  const { t, i18n } = useTranslation('settings');
  const { timeZone } = useMe();
  const { mutate } = useUpdateMe();
  const onError = useProblemNotice();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = anchor !== null;
  const options = useMemo(
    () =>
      open
        ? zoneChoices(timeZone, Date.now(), i18n.language).map(({ id, city, offset }) => ({
            id,
            name: `${city} (${id})`,
            detail: offset,
            selected: id === timeZone,
          }))
        : [],
    [open, timeZone, i18n.language],
  );
  return (
    <Field label={t('looks.timeZone')} help={t('looks.timeZoneHelp')}>
      {(control) => (
        <>
          <Button
            {...control}
            aria-label={t('looks.timeZoneNow', { zone: timeZone.replaceAll('_', ' ') })}
            aria-haspopup="dialog"
            aria-expanded={open}
            endIcon={<ChevronsUpDown size={14} aria-hidden />}
            sx={{ justifyContent: 'space-between' }}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            {timeZone.replaceAll('_', ' ')}
          </Button>
          <Picker
            anchor={anchor}
            label={t('looks.timeZone')}
            options={options}
            nothing={t('looks.noZone')}
            onPick={(zone) => mutate({ timeZone: zone }, { onError })}
            onClose={() => setAnchor(null)}
          />
        </>
      )}
    </Field>
  );
}
