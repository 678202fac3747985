import { styled } from '@mui/material/styles';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarRules, DueTime } from '../../../api/types/calendars';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { fromField, toField, weekday } from '../../../ui/time/wall-clock';
import { type DueQuestion, useDueTime } from '../api/previews';
import { faultsIn } from '../model/faults';
import { useFaultWords } from './use-fault-words';

const Fields = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1.6fr) minmax(0, 0.8fr) minmax(0, 1fr)',
  gap: 12,
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Answer = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '& > strong': { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& > small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
  '&[data-fault="true"]': { color: theme.vars.palette.hark.breached.text },
}));

const dayMs = 86_400_000;

/** The next Friday at 17:40 in the zone: late enough to show what a weekend does. */
function fridayEvening(zone: string): string {
  const now = Date.now();
  const friday = now + ((5 - weekday(now, zone) + 7) % 7) * dayMs;
  return `${toField(friday, zone).slice(0, 10)}T17:40`;
}

/** "A message on Friday at 17:40 is due …", answered while the hours are being written. */
export function DuePreview({ rules }: { rules: CalendarRules }) {
  const { t } = useTranslation('calendars');
  const [start, setStart] = useState(() => fridayEvening(rules.timeZone));
  const [amount, setAmount] = useState('30');
  const [unit, setUnit] = useState<'minutes' | 'hours'>('minutes');
  const question = useDeferredValue(questionOf(rules, start, amount, unit));
  return (
    <>
      <Fields>
        <TextField
          label={t('preview.start')}
          type="datetime-local"
          value={start}
          onChange={(event) => setStart(event.target.value)}
        />
        <TextField
          label={t('preview.target')}
          value={amount}
          inputProps={{ inputMode: 'numeric', maxLength: 6 }}
          onChange={(event) => setAmount(event.target.value)}
        />
        <SelectField
          label={t('preview.unit')}
          value={unit}
          options={(['minutes', 'hours'] as const).map((value) => ({
            value,
            label: t(`preview.${value}`),
          }))}
          onChange={(event) => setUnit(event.target.value === 'hours' ? 'hours' : 'minutes')}
        />
      </Fields>
      <div role="status" aria-live="polite">
        {question ? (
          <Told question={question} zone={rules.timeZone} />
        ) : (
          <Answer>{t('preview.incomplete')}</Answer>
        )}
      </div>
    </>
  );
}

function Told({ question, zone }: { question: DueQuestion; zone: string }) {
  const { t } = useTranslation('calendars');
  const common = useTranslation('common');
  const faultWords = useFaultWords();
  const { data, error } = useDueTime(question);
  if (error !== null) {
    const faults = faultWords(faultsIn(error));
    return <Answer data-fault>{faults[0] ?? problemText(common.t, error)}</Answer>;
  }
  if (!data) return <Answer>&nbsp;</Answer>;
  return data.dueAt === null ? (
    <Answer>… {t('preview.never')}</Answer>
  ) : (
    <DueWords due={data} at={data.dueAt} zone={zone} />
  );
}

function DueWords({ due, at, zone }: { due: DueTime; at: string; zone: string }) {
  const { t, i18n } = useTranslation('calendars');
  const style = { language: i18n.language, zone };
  const time = dateAndTime(Date.parse(at), style);
  const from = due.countsFrom && dateAndTime(Date.parse(due.countsFrom), style);
  return (
    <Answer>
      … <strong>{t('preview.due', { time })}</strong>
      <small>
        {due.isOpen || !from ? t('preview.countsAtOnce') : t('preview.countsFrom', { time: from })}
        {` · ${zone.replaceAll('_', ' ')}`}
      </small>
    </Answer>
  );
}

function questionOf(
  rules: CalendarRules,
  start: string,
  amount: string,
  unit: 'minutes' | 'hours',
): DueQuestion | null {
  const at = fromField(start, rules.timeZone);
  const number = /^\s*\d{1,6}\s*$/.test(amount) ? Number(amount) : 0;
  const minutes = number * (unit === 'hours' ? 60 : 1);
  if (Number.isNaN(at) || minutes < 1) return null;
  return { rules, start: new Date(at).toISOString(), minutes };
}
