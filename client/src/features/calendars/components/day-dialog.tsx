import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenInterval, SpecialHours } from '../../../api/types/calendars';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { isYearly, wholeDate } from '../model/special-days';
import { IntervalFields } from './interval-fields';

interface Props {
  kind: 'holiday' | 'extra';
  /** Null: a new one. */
  day: SpecialHours | null;
  /** The other days of the list. */
  others: readonly SpecialHours[];
  onSave: (day: SpecialHours) => void;
  onClose: () => void;
}

const office: OpenInterval[] = [{ from: 540, to: 1080 }];

/** One day with hours of its own, or none. */
export function DayDialog({ kind, day, others, onSave, onClose }: Props) {
  const { t } = useTranslation(['calendars', 'common']);
  const [date, setDate] = useState(day ? wholeDate(day.on) : '');
  const [name, setName] = useState(day?.name ?? '');
  const [everyYear, setEveryYear] = useState(day !== null && isYearly(day.on));
  const [isOpen, setOpen] = useState(kind === 'extra' || (day?.open.length ?? 0) > 0);
  const [hours, setHours] = useState(day && day.open.length > 0 ? day.open : office);
  const [tried, setTried] = useState(false);

  const on = everyYear ? date.slice(5) : date;
  const dateFault =
    date === '' ? t('day.noDate') : others.some((one) => one.on === on) ? t('day.known') : null;
  const nameless = name.trim() === '';

  const save = () => {
    setTried(true);
    if (dateFault !== null || nameless) return;
    onSave({ on, name: name.trim(), open: isOpen ? hours : [] });
    onClose();
  };

  return (
    <FormDialog
      title={t(`day.${kind}${day ? 'Edit' : 'Title'}`)}
      submit={day ? t('day.change') : t('day.add')}
      busy={false}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onClose={onClose}
    >
      <TextField
        label={t('day.date')}
        type="date"
        autoFocus
        value={date}
        error={tried && dateFault !== null ? dateFault : undefined}
        inputProps={{ min: '2000-01-01', max: '2099-12-31' }}
        onChange={(event) => setDate(event.target.value)}
      />
      <TextField
        label={t('day.name')}
        autoComplete="off"
        value={name}
        inputProps={{ maxLength: 100 }}
        error={tried && nameless ? t('common:field.required') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      {kind === 'holiday' && (
        <>
          <SwitchField label={t('day.everyYear')} checked={everyYear} onChange={setEveryYear} />
          <SwitchField
            label={t('day.open')}
            help={t('day.openHelp')}
            checked={isOpen}
            onChange={setOpen}
          />
        </>
      )}
      {isOpen && <IntervalFields open={hours} onChange={setHours} />}
    </FormDialog>
  );
}
