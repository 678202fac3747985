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

/** On a narrow screen the state stands below, over the whole width. */
const Row = styled(ListRow)(({ theme }) => ({
  [theme.breakpoints.down('sm')]: {
    flexWrap: 'wrap',
    rowGap: 4,
    '& > [data-state]': { order: 1, flexBasis: '100%' },
  },
}));

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
    <Row>
      <RowWords>
        <strong>
          <Marks>
            {can.includes('edit') ? <Name to={to}>{name}</Name> : name}
            {isDefault && <Badge title={t('defaultTitle')}>{t('default')}</Badge>}
          </Marks>
        </strong>
        <span>{weekWords(t, week, i18n.language)}</span>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </RowWords>
      <span data-state={isOpen ? 'open' : 'closed'}>
        <Badge tone={isOpen ? 'positive' : 'neutral'}>
          {stateWords(t, calendar, now, { language: i18n.language, zone })}
        </Badge>
      </span>
      <MoreButton label={t('more', { name })} actions={actions} />
    </Row>
  );
}
