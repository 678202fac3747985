import Button from '@mui/material/Button';
import { Eye, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '../../../api/types/digests';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useRemoveSchedule, useTurnSchedule } from '../api/schedules';
import { useRhythm } from './use-rhythm';

interface Props {
  schedule: Schedule;
  onEdit: () => void;
  onPreview: () => void;
}

/** One schedule: when, for how many, when next; looked at, changed, started and stopped here. */
export function ScheduleRow({ schedule, onEdit, onPreview }: Props) {
  const { t, i18n } = useTranslation(['digests', 'common']);
  const rhythm = useRhythm();
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const turning = useTurnSchedule(schedule.id);
  const removing = useRemoveSchedule(schedule.id);
  const { name, isActive, nextAt, zone, userIds, emails } = schedule;
  const recipients = userIds.length + emails.length;
  const remove = async () => {
    const sure = await confirm({
      title: t('digests:schedule.removeTitle', { name }),
      text: t('digests:schedule.removeText'),
      confirm: t('digests:schedule.remove'),
    });
    if (sure) removing.mutate(undefined, { onError });
  };
  const actions: Action[] = [
    { id: 'edit', title: t('digests:schedule.edit'), icon: Pencil, group: 'page', run: onEdit },
    { id: 'look', title: t('digests:schedule.preview'), icon: Eye, group: 'page', run: onPreview },
    {
      id: 'remove',
      title: t('digests:schedule.remove'),
      icon: Trash2,
      group: 'page',
      run: () => void remove(),
    },
  ];
  return (
    <ListRow>
      <RowWords>
        <strong>{name}</strong>
        <span>
          {rhythm(schedule)} · {t('digests:schedule.recipients', { count: recipients })}
        </span>
        <span>
          {isActive && nextAt
            ? t('digests:schedule.next', {
                when: dateAndTime(Date.parse(nextAt), { language: i18n.language, zone }),
              })
            : t('digests:schedule.resting')}
        </span>
      </RowWords>
      {isActive ? (
        <Button disabled={turning.isPending} onClick={() => turning.mutate(false, { onError })}>
          {t('digests:schedule.stop')}
        </Button>
      ) : (
        <Button onClick={onPreview}>{t('digests:schedule.look')}</Button>
      )}
      <MoreButton label={t('digests:schedule.more', { name })} actions={actions} />
    </ListRow>
  );
}
