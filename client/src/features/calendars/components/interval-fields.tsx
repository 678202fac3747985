import IconButton from '@mui/material/IconButton';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenInterval } from '../../../api/types/calendars';
import { clockOf, DAY } from '../model/clock';
import { endOf, roomFor, typed, withChanged, withInterval, without } from '../model/intervals';
import { TimeInput } from './time-input';

const Row = styled('span')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  fontSize: '0.8125rem',
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  open: readonly OpenInterval[];
  onChange: (open: OpenInterval[]) => void;
}

/** The hours of one date, as times that one types; at least one interval stays. */
export function IntervalFields({ open, onChange }: Props) {
  const { t } = useTranslation('calendars');
  const room = roomFor(open);
  return (
    <>
      {open.map((interval, index) => (
        <Row key={index}>
          <TimeInput
            label={t('day.from')}
            value={interval.from}
            onChange={(from) =>
              onChange(withChanged(open, index, typed(from % DAY, endOf(interval))))
            }
          />
          –
          <TimeInput
            label={t('day.to')}
            value={interval.to}
            onChange={(to) => onChange(withChanged(open, index, typed(interval.from, to)))}
          />
          {interval.to > DAY && <small>{t('week.nextDay')}</small>}
          {open.length > 1 && (
            <IconButton
              size="small"
              aria-label={t('day.removeHours', {
                from: clockOf(interval.from),
                to: clockOf(interval.to),
              })}
              onClick={() => onChange(without(open, index))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </Row>
      ))}
      {room && (
        <Button
          variant="text"
          size="small"
          startIcon={<Plus size={14} aria-hidden />}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => onChange(withInterval(open, room))}
        >
          {t('day.addHours')}
        </Button>
      )}
    </>
  );
}
