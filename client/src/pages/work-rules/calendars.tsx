import { styled } from '@mui/material/styles';
import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useCalendars } from '../../api/calendars';
import { CalendarEditor } from '../../features/calendars/components/calendar-editor';
import { CalendarList } from '../../features/calendars/components/calendar-list';
import { paths } from '../../paths/paths';
import type { Action } from '../../ui/actions/action';
import { ActionButton } from '../../ui/actions/action-button';
import { useOfferActions } from '../../ui/actions/actions-context';
import { EmptyState } from '../../ui/states/empty-state';
import { Loaded } from '../../ui/states/loaded';
import { PageSkeleton } from '../../ui/states/skeletons';

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: 12 });

const list = paths.workRules('calendars');
const addressOf = (id: string) => `${list}?calendar=${id}`;

/** The tab of the calendars: all of them, or one in its editor. */
export default function Calendars() {
  const [address] = useSearchParams();
  const shown = address.get('calendar');
  return shown === null ? <All /> : <One key={shown} id={shown} />;
}

function All() {
  const { t } = useTranslation('calendars');
  const navigate = useNavigate();
  const create = useMemo(
    () =>
      ({
        id: 'calendars.new',
        title: t('new'),
        group: 'page',
        icon: CalendarPlus,
        shortcut: 'c',
        run: () => navigate(addressOf('new')),
      }) satisfies Action,
    [t, navigate],
  );
  useOfferActions(useMemo(() => [create], [create]));
  const button = <ActionButton action={create} variant="contained" color="primary" />;
  return (
    <>
      <Bar>{button}</Bar>
      <CalendarList
        create={button}
        addressOf={addressOf}
        onEdit={(id) => void navigate(addressOf(id))}
      />
    </>
  );
}

function One({ id }: { id: string }) {
  const { t } = useTranslation('calendars');
  const navigate = useNavigate();
  const query = useCalendars();
  const close = () => void navigate(list);
  if (id === 'new') return <CalendarEditor calendar={null} onClose={close} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(calendars) => {
        const calendar = calendars.find((one) => one.id === id);
        return calendar ? (
          <CalendarEditor calendar={calendar} onClose={close} />
        ) : (
          <EmptyState title={t('gone')} />
        );
      }}
    </Loaded>
  );
}
