import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { styled } from '@mui/material/styles';
import type { Calendar } from '../../../api/types/calendars';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useNow } from '../../../ui/time/use-now';
import { useZone } from '../../../ui/time/zone-context';
import { stateWords, weekWords } from './calendar-words';
import { useCalendarActions } from './use-calendar-actions';

const Name = styled(Link)({
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
});

const Marks = styled('span')({ display: 'inline-flex', flexWrap: 'wrap', gap: 6 });

interface Props {
  calendar: Calendar;
  /** Address of its editor. */
  to: string;
  onEdit: () => void;
}

/** One calendar: its hours in short, and whether it is open now. */
export function CalendarRow({ calendar, to, onEdit }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const now = useNow();
  const zone = useZone();
  const actions = useCalendarActions(calendar, onEdit);
  const { name, week, timeZone, holidays, extraDays, isOpen, isDefault, can } = calendar;
  const facts = [
    timeZone.replaceAll('_', ' '),
    holidays.length > 0 && t('holidayCount', { count: holidays.length }),
    extraDays.length > 0 && t('extraCount', { count: extraDays.length }),
  ];
  return (
    <ListRow>
      <RowWords>
        <strong>
          <Marks>
            {can.includes('edit') ? <Name to={to}>{name}</Name> : name}
            {isDefault && <Badge title={t('defaultTitle')}>{t('default')}</Badge>}
          </Marks>
        </strong>
        <span>{weekWords(week, i18n.language) ?? t('never')}</span>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </RowWords>
      <Badge tone={isOpen ? 'positive' : 'neutral'}>
        {stateWords(t, calendar, now, { language: i18n.language, zone })}
      </Badge>
      <MoreButton label={t('more', { name })} actions={actions} />
    </ListRow>
  );
}
