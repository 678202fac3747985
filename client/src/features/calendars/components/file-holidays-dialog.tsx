import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { HolidaysPreview, NamedDate, SpecialHours } from '../../../api/types/calendars';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { problemText } from '../../../ui/states/problem-text';
import { useReadHolidays } from '../api/previews';
import { DayTicks } from './day-ticks';

const largest = 2 * 1024 * 1024;

interface Props {
  known: readonly SpecialHours[];
  onAdd: (days: NamedDate[]) => void;
  onClose: () => void;
}

/** Days off of an iCalendar file, looked at before they are taken over. */
export function FileHolidaysDialog({ known, onAdd, onClose }: Props) {
  const { t } = useTranslation('calendars');
  const input = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTooLarge, setTooLarge] = useState(false);
  const { mutate, data, error, isPending, reset } = useReadHolidays();
  const refusal = useRefusal(error, isTooLarge);
  const taken = (data?.holidays ?? []).filter(
    ({ on }) => !left.has(on) && !known.some((day) => day.on === on),
  );

  const read = (file: File | undefined) => {
    if (!file) return;
    reset();
    setLeft(new Set());
    setTooLarge(file.size > largest);
    if (file.size <= largest) mutate(file);
  };

  return (
    <FormDialog
      title={t('file.title')}
      submit={taken.length > 0 ? t('list.take', { count: taken.length }) : t('list.takeNone')}
      busy={taken.length === 0}
      refusal={refusal}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(taken);
        onClose();
      }}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t('file.text')}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,text/calendar"
        aria-label={t('file.choose')}
        onChange={(event) => {
          read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button
        startIcon={<Upload size={15} aria-hidden />}
        disabled={isPending}
        onClick={() => input.current?.click()}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t(isPending ? 'file.reading' : data ? 'file.other' : 'file.choose')}
      </Button>
      {data && data.holidays.length === 0 && <Alert severity="info">{t('file.nothing')}</Alert>}
      {data && data.holidays.length > 0 && (
        <DayTicks days={data.holidays} known={known} left={left} onLeave={setLeft} />
      )}
      {data && <LeftAside of={data} />}
    </FormDialog>
  );
}

function LeftAside({ of: { leftAside } }: { of: HolidaysPreview }) {
  const { t } = useTranslation('calendars');
  if (leftAside.length === 0) return null;
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      {t('file.leftAside')}
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {leftAside.map(({ why, count, example }) => (
          <li key={why}>{t(`file.aside.${why}`, { count, example })}</li>
        ))}
      </ul>
    </Typography>
  );
}

function useRefusal(error: unknown, isTooLarge: boolean): string | null {
  const { t } = useTranslation('calendars');
  const common = useTranslation('common');
  if (isTooLarge || isProblem(error, 'calendar.file-too-large')) return t('file.tooLarge');
  if (isProblem(error, 'calendar.file-unreadable')) return t('file.unreadable');
  return error === null ? null : problemText(common.t, error);
}
