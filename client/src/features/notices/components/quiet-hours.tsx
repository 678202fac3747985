import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field';

interface Hours {
  from: number;
  to: number;
}

const Row = styled('div')({ display: 'flex', gap: 16, maxWidth: 320 });

const asTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const asMinutes = (time: string) => {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** From when until when no mail comes. */
export function QuietHours({
  hours,
  onChange,
}: {
  hours: Hours;
  onChange: (hours: Hours) => void;
}) {
  const { t } = useTranslation('notices');
  const change = (end: keyof Hours) => (event: { target: { value: string } }) => {
    const minutes = asMinutes(event.target.value);
    if (Number.isInteger(minutes)) onChange({ ...hours, [end]: minutes });
  };
  return (
    <Row>
      <TextField
        type="time"
        label={t('settings.from')}
        defaultValue={asTime(hours.from)}
        onBlur={change('from')}
      />
      <TextField
        type="time"
        label={t('settings.to')}
        defaultValue={asTime(hours.to)}
        onBlur={change('to')}
      />
    </Row>
  );
}
