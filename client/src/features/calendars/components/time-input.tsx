import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf, minutesOf } from '../model/clock';

interface Props {
  label: string;
  /** Minutes after midnight. */
  value: number;
  onChange: (minutes: number) => void;
}

/** A time of day, typed in whatever way; taken when the field is left or Enter is pressed. */
export function TimeInput({ label, value, onChange }: Props) {
  const { t } = useTranslation('calendars');
  const [typed, setTyped] = useState<string | null>(null);
  const minutes = typed === null ? value : minutesOf(typed);
  const take = () => {
    if (minutes === null) return;
    setTyped(null);
    if (typed !== null) onChange(minutes);
  };
  return (
    <OutlinedInput
      value={typed ?? clockOf(value)}
      error={minutes === null}
      title={minutes === null ? t('week.notATime') : undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
      }}
      sx={{ width: 68 }}
      inputProps={{
        'aria-label': label,
        inputMode: 'numeric',
        autoComplete: 'off',
        maxLength: 5,
        style: { textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
      }}
    />
  );
}
