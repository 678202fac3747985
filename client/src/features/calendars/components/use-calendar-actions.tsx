import { Pencil, Star, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Calendar, CalendarUser } from '../../../api/types/calendars';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useChangeCalendar, useRemoveCalendar, usersOfCalendar } from '../api/calendars';

/** What one may do with a calendar. */
export function useCalendarActions(calendar: Calendar, onEdit: () => void): Action[] {
  const { t } = useTranslation('calendars');
  const notice = useNotice();
  const onError = useProblemNotice();
  const remove = useRemove(calendar);
  const { mutate: change } = useChangeCalendar(calendar.id);
  const makeDefault = () =>
    change(
      { isDefault: true },
      { onError, onSuccess: () => notice({ text: t('madeDefault', { name: calendar.name }) }) },
    );
  const all: (Action & { of: Calendar['can'][number] })[] = [
    { of: 'edit', id: 'edit', title: t('edit'), icon: Pencil, group: 'page', run: onEdit },
    {
      of: 'make-default',
      id: 'makeDefault',
      title: t('makeDefault'),
      icon: Star,
      group: 'page',
      run: makeDefault,
    },
    { of: 'remove', id: 'remove', title: t('remove'), icon: Trash2, group: 'page', run: remove },
  ];
  return all.filter(({ of }) => calendar.can.includes(of));
}

/** Says first what hangs on it; where something does, there is nothing to confirm. */
function useRemove({ id, name }: Calendar): () => Promise<void> {
  const { t } = useTranslation('calendars');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate } = useRemoveCalendar(id);

  const ask = async () => {
    const users = await usersOfCalendar(id);
    if (users.length > 0) {
      await confirm({
        title: t('usedTitle', { name }),
        text: <Users users={users} />,
        confirm: t('understood'),
      });
      return;
    }
    const sure = await confirm({
      title: t('removeTitle', { name }),
      text: t('removeText'),
      confirm: t('remove'),
      destructive: true,
    });
    if (sure)
      mutate(undefined, { onError, onSuccess: () => notice({ text: t('removed', { name }) }) });
  };
  return () => ask().catch(onError);
}

const kinds = ['policy', 'ladder', 'queue', 'department', 'rule'] as const;

function Users({ users }: { users: readonly CalendarUser[] }) {
  const { t } = useTranslation('calendars');
  return (
    <>
      {t('usedText')}
      <ul>
        {users.map(({ kind, id, name }) => (
          <li key={id}>
            {t(`user.${kinds.find((known) => known === kind) ?? 'other'}`)}: {name}
          </li>
        ))}
      </ul>
    </>
  );
}
