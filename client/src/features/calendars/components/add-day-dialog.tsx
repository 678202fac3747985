import { useState, type SubmitEvent } from 'react';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { SpecialHours } from '../../../api/types/calendars';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { typed } from '../model/intervals';
import { TimeInput } from './time-input';

const Times = styled('div')({ display: 'flex', alignItems: 'center', gap: 8 });

interface Props {
  kind: 'holiday' | 'extra';
  known: readonly SpecialHours[];
  onAdd: (day: SpecialHours) => void;
  onClose: () => void;
}

/** One day with hours of its own. */
export function AddDayDialog({ kind, known, onAdd, onClose }: Props) {
  const { t } = useTranslation(['calendars', 'common']);
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [isYearly, setYearly] = useState(false);
  const [isOpen, setOpen] = useState(kind === 'extra');
  const [hours, setHours] = useState({ from: 540, to: 1080 });
  const [tried, setTried] = useState(false);

  const on = isYearly ? date.slice(5) : date;
  const dateFault =
    date === '' ? t('day.noDate') : known.some((day) => day.on === on) ? t('day.known') : undefined;
  const nameless = name.trim() === '';

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (dateFault || nameless) return;
    onAdd({ on, name: name.trim(), open: isOpen ? [typed(hours.from, hours.to)] : [] });
    onClose();
  };

  return (
    <FormDialog
      title={t(kind === 'extra' ? 'day.extraTitle' : 'day.holidayTitle')}
      submit={t('day.add')}
      busy={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('day.date')}
        type="date"
        autoFocus
        value={date}
        error={tried ? dateFault : undefined}
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
          <SwitchField label={t('day.everyYear')} checked={isYearly} onChange={setYearly} />
          <SwitchField
            label={t('day.open')}
            help={t('day.openHelp')}
            checked={isOpen}
            onChange={setOpen}
          />
        </>
      )}
      {isOpen && (
        <Times>
          <TimeInput
            label={t('day.from')}
            value={hours.from}
            onChange={(from) => setHours({ ...hours, from: from % 1440 })}
          />
          –
          <TimeInput
            label={t('day.to')}
            value={hours.to}
            onChange={(to) => setHours({ ...hours, to })}
          />
        </Times>
      )}
    </FormDialog>
  );
}
