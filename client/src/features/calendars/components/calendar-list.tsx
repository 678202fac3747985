import { CalendarClock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../../api/calendars';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { CalendarRow } from './calendar-row';

interface Props {
  /** The button that makes a new one. */
  create: ReactNode;
  /** Address of the editor of a calendar. */
  addressOf: (id: string) => string;
  onEdit: (id: string) => void;
}

/** Every calendar, the default first. */
export function CalendarList({ create, addressOf, onEdit }: Props) {
  const { t } = useTranslation('calendars');
  return (
    <Loaded query={useCalendars()} skeleton={<ListSkeleton rows={3} rowHeight={76} />}>
      {(calendars) =>
        calendars.length === 0 ? (
          <EmptyState
            icon={CalendarClock}
            title={t('emptyTitle')}
            text={t('emptyText')}
            actions={create}
          />
        ) : (
          <List aria-label={t('all')}>
            {calendars.map((calendar) => (
              <CalendarRow
                key={calendar.id}
                calendar={calendar}
                to={addressOf(calendar.id)}
                onEdit={() => onEdit(calendar.id)}
              />
            ))}
          </List>
        )
      }
    </Loaded>
  );
}
