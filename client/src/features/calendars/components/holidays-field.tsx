import Button from '@mui/material/Button';
import { FileUp, Landmark, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpecialHours } from '../../../api/types/calendars';
import { inOrder, withDays } from '../model/special-days';
import { CountryHolidaysDialog } from './country-holidays-dialog';
import { DayDialog } from './day-dialog';
import { FileHolidaysDialog } from './file-holidays-dialog';
import { SpecialDaysField } from './special-days-field';

interface Props {
  days: readonly SpecialHours[];
  timeZone: string;
  onChange: (days: SpecialHours[]) => void;
}

/** Holidays: typed, from a country's list, or from a file. */
export function HolidaysField({ days, timeZone, onChange }: Props) {
  const { t } = useTranslation('calendars');
  const [open, setOpen] = useState<SpecialHours | 'day' | 'country' | 'file' | null>(null);
  const close = () => setOpen(null);
  return (
    <SpecialDaysField
      label={t('holidays.title')}
      nothing={t('holidays.none')}
      days={days}
      timeZone={timeZone}
      onChange={onChange}
      onEdit={setOpen}
    >
      <Button startIcon={<Landmark size={15} aria-hidden />} onClick={() => setOpen('country')}>
        {t('holidays.fromList')}
      </Button>
      <Button startIcon={<FileUp size={15} aria-hidden />} onClick={() => setOpen('file')}>
        {t('holidays.fromFile')}
      </Button>
      <Button startIcon={<Plus size={15} aria-hidden />} onClick={() => setOpen('day')}>
        {t('holidays.add')}
      </Button>
      {(open === 'day' || (open !== null && typeof open !== 'string')) && (
        <OneDay
          kind="holiday"
          day={open === 'day' ? null : open}
          days={days}
          onChange={onChange}
          onClose={close}
        />
      )}
      {open === 'country' && (
        <CountryHolidaysDialog
          known={days}
          onAdd={(more) => onChange(withDays(days, more))}
          onClose={close}
        />
      )}
      {open === 'file' && (
        <FileHolidaysDialog
          known={days}
          onAdd={(more) => onChange(withDays(days, more))}
          onClose={close}
        />
      )}
    </SpecialDaysField>
  );
}

/** Days that are open at hours of their own. */
export function ExtraDaysField({ days, timeZone, onChange }: Props) {
  const { t } = useTranslation('calendars');
  const [open, setOpen] = useState<SpecialHours | 'day' | null>(null);
  return (
    <SpecialDaysField
      label={t('extra.title')}
      nothing={t('extra.none')}
      days={days}
      timeZone={timeZone}
      onChange={onChange}
      onEdit={setOpen}
    >
      <Button startIcon={<Plus size={15} aria-hidden />} onClick={() => setOpen('day')}>
        {t('extra.add')}
      </Button>
      {open !== null && (
        <OneDay
          kind="extra"
          day={open === 'day' ? null : open}
          days={days}
          onChange={onChange}
          onClose={() => setOpen(null)}
        />
      )}
    </SpecialDaysField>
  );
}

interface OneDayProps extends Pick<Props, 'days' | 'onChange'> {
  kind: 'holiday' | 'extra';
  day: SpecialHours | null;
  onClose: () => void;
}

/** A day that is added to the list, or changed in it. */
function OneDay({ kind, day, days, onChange, onClose }: OneDayProps) {
  const others = days.filter((one) => one !== day);
  return (
    <DayDialog
      kind={kind}
      day={day}
      others={others}
      onSave={(saved) => onChange(inOrder([...others, saved]))}
      onClose={onClose}
    />
  );
}
