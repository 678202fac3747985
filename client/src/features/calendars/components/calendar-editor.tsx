import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../api/types/calendars';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { TextField } from '../../../ui/field/text-field';
import { ZoneField } from '../../../ui/field/zone-field';
import { Section } from '../../../ui/page/section';
import { useZone } from '../../../ui/time/zone-context';
import type { CalendarValues } from '../api/calendars';
import { emptyCalendar, isSame, rulesOf, valuesOf } from '../model/calendar-values';
import { DuePreview } from './due-preview';
import { ExtraDaysField, HolidaysField } from './holidays-field';
import { useSaveCalendar } from './use-save-calendar';
import { WeekField } from './week-field';

const Foot = styled('div')(({ theme }) => ({
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: 8,
  margin: '0 -16px',
  padding: '12px 16px',
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.pane,
  '& .MuiAlert-root': { flex: '1 1 100%' },
}));

interface Props {
  /** Null: a new one. */
  calendar: Calendar | null;
  onClose: () => void;
}

/** A calendar from its name to its last holiday, saved as a whole. */
export function CalendarEditor({ calendar, onClose }: Props) {
  const { t } = useTranslation(['calendars', 'common']);
  const zone = useZone();
  const confirm = useConfirm();
  const [before, setBefore] = useState<CalendarValues>(() =>
    calendar ? valuesOf(calendar) : emptyCalendar(zone),
  );
  const [version, setVersion] = useState(calendar?.version);
  const [values, setValues] = useState(before);
  const { save, busy, refusals, isOutdated, nameFault } = useSaveCalendar({
    id: calendar?.id ?? null,
    before,
    version,
    onSaved: onClose,
  });
  const set = (change: Partial<CalendarValues>) => setValues({ ...values, ...change });

  const leave = async () => {
    const isFree =
      isSame(values, before) ||
      (await confirm({
        title: t('discardTitle'),
        text: t('discardText'),
        confirm: t('discard'),
        destructive: true,
      }));
    if (isFree) onClose();
  };
  const loadTheirs = () => {
    if (!calendar) return;
    setBefore(valuesOf(calendar));
    setValues(valuesOf(calendar));
    setVersion(calendar.version);
  };

  return (
    <form
      noValidate
      aria-label={calendar ? calendar.name : t('newTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        save(values);
      }}
    >
      <Button
        variant="text"
        size="small"
        startIcon={<ArrowLeft size={14} aria-hidden />}
        sx={{ mb: 2, ml: -1 }}
        onClick={() => void leave()}
      >
        {t('all')}
      </Button>
      <Section title={t('general.title')} text={t('general.text')}>
        <TextField
          label={t('name')}
          autoFocus={calendar === null}
          autoComplete="off"
          value={values.name}
          inputProps={{ maxLength: 100 }}
          error={nameFault ?? undefined}
          onChange={(event) => set({ name: event.target.value })}
        />
        <ZoneField
          label={t('zone')}
          now={t('zoneNow', { zone: values.timeZone.replaceAll('_', ' ') })}
          nothing={t('noZone')}
          value={values.timeZone}
          onChange={(timeZone) => set({ timeZone })}
        />
      </Section>
      <Section title={t('week.title')} text={t('week.text')}>
        <WeekField week={values.week} onChange={(week) => set({ week })} />
      </Section>
      <Section title={t('preview.title')} text={t('preview.text')}>
        <DuePreview rules={rulesOf(values)} />
      </Section>
      <Section title={t('holidays.title')} text={t('holidays.text')}>
        <HolidaysField
          days={values.holidays}
          timeZone={values.timeZone}
          onChange={(holidays) => set({ holidays })}
        />
      </Section>
      <Section title={t('extra.title')} text={t('extra.text')}>
        <ExtraDaysField
          days={values.extraDays}
          timeZone={values.timeZone}
          onChange={(extraDays) => set({ extraDays })}
        />
      </Section>
      <Foot>
        {refusals.length > 0 && (
          <Alert
            severity="error"
            action={isOutdated && <Button onClick={loadTheirs}>{t('loadTheirs')}</Button>}
          >
            {refusals.map((words) => (
              <div key={words}>{words}</div>
            ))}
          </Alert>
        )}
        <Button onClick={() => void leave()}>{t('common:action.cancel')}</Button>
        <Button type="submit" variant="contained" color="primary" disabled={busy}>
          {calendar ? t('common:action.save') : t('common:action.create')}
        </Button>
      </Foot>
    </form>
  );
}
