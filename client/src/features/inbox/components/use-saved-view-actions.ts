import { PencilLine, Share2, Trash2 } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SavedView } from '../../../api/types/views';
import { firstView, paths } from '../../../paths/paths';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useChangeView, useDeleteView } from '../api/saved-views';
import { RenameContext } from './rename-context';
import { useInboxAddress } from './use-inbox-address';

/** What this person may do with a saved view; nothing with a built-in one. */
export function useSavedViewActions(saved: SavedView | undefined): Action[] {
  const { t } = useTranslation(['inbox', 'common']);
  const rename = use(RenameContext);
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const change = useChangeView();
  const remove = useDeleteView();
  const navigate = useNavigate();
  const { view } = useInboxAddress();
  if (!saved) return [];
  const { id, name, isShared, can } = saved;

  const leave = () => {
    if (view === id) void navigate(paths.inbox(firstView));
  };
  const askAndDelete = async () => {
    const confirmed = await confirm({
      title: t('views.deleteTitle', { name }),
      text: isShared ? t('views.deleteShared') : t('views.deleteText'),
      confirm: t('views.delete'),
      destructive: true,
    });
    if (confirmed) remove.mutate(id, { onError, onSuccess: leave });
  };
  const actions: (Action & { needs: SavedView['can'][number] })[] = [
    {
      id: 'view.rename',
      needs: 'edit',
      title: t('views.rename'),
      icon: PencilLine,
      group: 'view',
      run: () => rename(saved),
    },
    {
      id: 'view.share',
      needs: 'share',
      title: isShared ? t('views.unshare') : t('views.share'),
      icon: Share2,
      group: 'view',
      run: () => change.mutate({ id, isShared: !isShared }, { onError }),
    },
    {
      id: 'view.delete',
      needs: 'remove',
      title: t('views.delete'),
      icon: Trash2,
      group: 'view',
      run: askAndDelete,
    },
  ];
  return actions.filter(({ needs }) => can.includes(needs));
}
