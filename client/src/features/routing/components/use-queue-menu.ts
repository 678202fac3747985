import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../../api/types/routing';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useRemoveQueue, useSaveQueue } from '../api/queues';
import { draftOf, toSend } from '../model/draft';

interface Ways {
  onEdit: () => void;
  onUp?: () => void;
  onDown?: () => void;
}

/** The commands of one queue. Removing says what waits there, asks once, and can be undone. */
export function useQueueMenu(queue: Queue, { onEdit, onUp, onDown }: Ways): Action[] {
  const { t } = useTranslation(['routing', 'common']);
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const removal = useRemoveQueue();
  const again = useSaveQueue(null);
  const { id, name, waiting } = queue;

  const remove = async () => {
    const isMeant = await confirm({
      title: t('removeTitle', { name }),
      text: waiting === 0 ? t('removeEmpty') : t('removeText', { count: waiting }),
      confirm: t('remove'),
      destructive: true,
    });
    if (!isMeant) return;
    const undo = {
      label: t('common:action.undo'),
      run: () => again.mutate(toSend(draftOf(queue)), { onError }),
    };
    removal.mutate(id, {
      onError,
      onSuccess: () => notice({ text: t('removed', { name }), action: undo }),
    });
  };
  const action = (
    key: string,
    title: string,
    icon: Action['icon'],
    run: Action['run'],
  ): Action => ({
    id: `queue.${key}`,
    title,
    group: 'page',
    icon,
    run,
  });
  return [
    action('edit', t('common:action.edit'), Pencil, onEdit),
    ...(onUp ? [action('up', t('up'), ArrowUp, onUp)] : []),
    ...(onDown ? [action('down', t('down'), ArrowDown, onDown)] : []),
    action('remove', t('remove'), Trash2, remove),
  ];
}
