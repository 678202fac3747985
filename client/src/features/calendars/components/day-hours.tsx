import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenInterval } from '../../../api/types/calendars';
import { clockOf, DAY } from '../model/clock';
import { endOf, roomFor, typed, withChanged, withInterval, without } from '../model/intervals';
import { type Week, weekdayName, withDay } from '../model/week';
import { CopyDay } from './copy-day';
import { TimeInput } from './time-input';

const Row = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '4px 0',
  '& > strong': {
    flex: '0 0 92px',
    fontSize: '0.8125rem',
    fontWeight: 500,
    lineHeight: '32px',
  },
  [theme.breakpoints.down('sm')]: { flexWrap: 'wrap', '& > strong': { flexBasis: '100%' } },
}));

const Hours = styled('div')(({ theme }) => ({
  flex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  minHeight: 32,
  alignItems: 'center',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 4 },
  '& small': { fontSize: '0.75rem' },
}));

interface Props {
  day: number;
  week: Week;
  onChange: (week: OpenInterval[][]) => void;
}

/** The hours of a day as times that one types. */
export function DayHours({ day, week, onChange }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const open = week[day] ?? [];
  const name = weekdayName(day, i18n.language);
  const room = roomFor(open);
  const set = (hours: OpenInterval[]) => onChange(withDay(week, day, hours));
  return (
    <Row>
      <strong>{name}</strong>
      <Hours>
        {open.length === 0 && t('week.closed')}
        {open.map((interval, index) => (
          <span key={index}>
            <TimeInput
              label={t('week.from', { day: name })}
              value={interval.from}
              onChange={(from) => set(withChanged(open, index, typed(from % DAY, endOf(interval))))}
            />
            –
            <TimeInput
              label={t('week.to', { day: name })}
              value={interval.to}
              onChange={(to) => set(withChanged(open, index, typed(interval.from, to)))}
            />
            {interval.to > DAY && <small>{t('week.nextDay')}</small>}
            <IconButton
              size="small"
              aria-label={t('week.removeHours', {
                day: name,
                from: clockOf(interval.from),
                to: clockOf(interval.to),
              })}
              onClick={() => set(without(open, index))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </span>
        ))}
      </Hours>
      <Tooltip title={t('week.add', { day: name })}>
        <span>
          <IconButton
            size="small"
            disabled={!room}
            aria-label={t('week.add', { day: name })}
            onClick={() => room && set(withInterval(open, room))}
          >
            <Plus size={15} aria-hidden />
          </IconButton>
        </span>
      </Tooltip>
      <CopyDay day={day} week={week} onChange={onChange} />
    </Row>
  );
}
