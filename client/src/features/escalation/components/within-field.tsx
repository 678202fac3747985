import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field/field';

const Row = styled('div')({ display: 'flex', gap: 8, maxWidth: 240 });

type Unit = 'minutes' | 'hours';

interface Props {
  label: string;
  help?: string;
  /** In minutes; 0 while what is typed is no time. */
  value: number;
  onChange: (minutes: number) => void;
}

/** A span of business time, in minutes or hours. */
export function WithinField({ label, help, value, onChange }: Props) {
  const { t } = useTranslation('escalation');
  const [unit, setUnit] = useState<Unit>(value > 0 && value % 60 === 0 ? 'hours' : 'minutes');
  const size = unit === 'hours' ? 60 : 1;
  const [typed, setTyped] = useState(value > 0 ? String(value / size) : '');

  const tell = (text: string, by: Unit) => {
    const number = Number(text);
    const whole = Number.isInteger(number) && number >= 1 ? number : 0;
    onChange(whole * (by === 'hours' ? 60 : 1));
  };
  return (
    <Field label={label} help={help} error={value > 0 ? undefined : t('time.wrong')}>
      {(control) => (
        <Row>
          <OutlinedInput
            id={control.id}
            value={typed}
            inputProps={{ inputMode: 'numeric', 'aria-describedby': control['aria-describedby'] }}
            onChange={({ target }) => {
              setTyped(target.value);
              tell(target.value, unit);
            }}
          />
          <Select<Unit>
            value={unit}
            SelectDisplayProps={{ 'aria-label': t('time.unit') }}
            onChange={({ target }) => {
              setUnit(target.value);
              tell(typed, target.value);
            }}
          >
            <MenuItem value="minutes">{t('time.minutes')}</MenuItem>
            <MenuItem value="hours">{t('time.hours')}</MenuItem>
          </Select>
        </Row>
      )}
    </Field>
  );
}
