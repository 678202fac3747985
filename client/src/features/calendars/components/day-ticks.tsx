import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedDate, SpecialHours } from '../../../api/types/calendars';
import { dateWords, isYearly } from '../model/special-days';

const Box = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 4,
  maxHeight: 320,
  overflowY: 'auto',
  listStyle: 'none',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  '& li': { display: 'flex', alignItems: 'center', gap: 4, minHeight: 34, fontSize: '0.8125rem' },
  '& label': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& small': {
    paddingRight: 8,
    textAlign: 'right',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

interface Props {
  days: readonly NamedDate[];
  known: readonly SpecialHours[];
  /** Dates that are not taken over. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
}

/** Days that are offered, all ticked but those that are there already. */
export function DayTicks({ days, known, left, onLeave }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const group = useId();
  return (
    <Box aria-label={t('list.days')}>
      {days.map(({ on, name }) => {
        const isKnown = known.some((day) => day.on === on);
        const id = `${group}-${on}`;
        return (
          <li key={on}>
            <Checkbox
              checked={!isKnown && !left.has(on)}
              disabled={isKnown}
              onChange={(_, ticked) => onLeave(toggled(left, on, ticked))}
              slotProps={{ input: { id } }}
            />
            <label htmlFor={id}>{name}</label>
            <small>
              {dateWords(on, i18n.language)}
              {isYearly(on) && ` · ${t('holidays.yearly')}`}
              {isKnown && ` · ${t('list.known')}`}
            </small>
          </li>
        );
      })}
    </Box>
  );
}

function toggled(left: ReadonlySet<string>, on: string, ticked: boolean): ReadonlySet<string> {
  const next = new Set(left);
  if (ticked) next.delete(on);
  else next.add(on);
  return next;
}
