import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Pencil, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpecialHours } from '../../../api/types/calendars';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { dayOf } from '../../../ui/time/format-time';
import { clockOf } from '../model/clock';
import { dateWords, isPast, isYearly } from '../model/special-days';

const FIRST = 8;

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  label: string;
  nothing: string;
  days: readonly SpecialHours[];
  timeZone: string;
  onChange: (days: SpecialHours[]) => void;
  onEdit: (day: SpecialHours) => void;
  /** Ways to add some. */
  children: ReactNode;
}

/** Days with hours of their own, those to come first; those that are past are removed together. */
export function SpecialDaysField(props: Props) {
  const { label, nothing, days, timeZone, onChange, onEdit, children } = props;
  const { t, i18n } = useTranslation('calendars');
  const { language } = i18n;
  const [all, setAll] = useState(false);
  const today = dayOf(Date.now(), { language, zone: timeZone });
  const past = days.filter((day) => isPast(day, today));
  const toCome = days.filter((day) => !past.includes(day));
  const shown = all ? [...toCome, ...past] : toCome.slice(0, FIRST);
  return (
    <>
      {days.length === 0 && <Nothing>{nothing}</Nothing>}
      {shown.length > 0 && (
        <List aria-label={label}>
          {shown.map((day) => (
            <ListRow key={day.on} style={{ minHeight: 44 }}>
              <RowWords>
                <strong>{day.name}</strong>
                <span>
                  {dateWords(day.on, language)}
                  {isYearly(day.on) && ` · ${t('holidays.yearly')}`}
                  {` · ${hoursWords(day) || t('holidays.closed')}`}
                  {past.includes(day) && ` · ${t('holidays.past')}`}
                </span>
              </RowWords>
              <IconButton
                size="small"
                aria-label={t('holidays.editDay', {
                  name: day.name,
                  date: dateWords(day.on, language),
                })}
                onClick={() => onEdit(day)}
              >
                <Pencil size={13} aria-hidden />
              </IconButton>
              <IconButton
                size="small"
                aria-label={t('holidays.removeDay', {
                  name: day.name,
                  date: dateWords(day.on, language),
                })}
                onClick={() => onChange(days.filter((other) => other !== day))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </ListRow>
          ))}
        </List>
      )}
      <Bar>
        {children}
        {past.length > 0 && (
          <Button
            variant="text"
            onClick={() => onChange(days.filter((day) => !past.includes(day)))}
          >
            {t('holidays.removePast', { count: past.length })}
          </Button>
        )}
        {days.length > Math.min(FIRST, toCome.length) && (
          <Button variant="text" onClick={() => setAll(!all)}>
            {all ? t('holidays.less') : t('holidays.more', { count: days.length })}
          </Button>
        )}
      </Bar>
    </>
  );
}

const hoursWords = ({ open }: SpecialHours): string =>
  open.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(', ');
