import { Archive, Check, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CannedReply, CannedState } from '../../../api/types/canned';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useRemoveCanned, useSetCannedState } from '../api/write';
import { useRefusalText } from './use-refusal';

/** What one can do with a canned reply besides changing its words. */
export function useCannedActions(reply: CannedReply, onRemoved: () => void): Action[] {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const confirm = useConfirm();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const state = useSetCannedState(reply.id);
  const removal = useRemoveCanned(reply.id);
  const fail = (error: unknown) => notice({ text: refusalText(error), tone: 'problem' });

  const turn = (to: CannedState) => {
    const before = reply.state;
    state.mutate(to, {
      onSuccess: () =>
        notice({
          text: t(`turned.${to}`, { title: reply.title }),
          action: {
            label: t('common:action.undo'),
            run: () => state.mutate(before, { onError: fail }),
          },
        }),
      onError: fail,
    });
  };
  const remove = async () => {
    const sure = await confirm({
      title: t('remove.title', { title: reply.title }),
      text: t('remove.text', { count: reply.figures.uses }),
      confirm: t('remove.confirm'),
      destructive: true,
    });
    if (!sure) return;
    try {
      const gone = removal.mutateAsync();
      onRemoved();
      await gone;
      notice({ text: t('remove.done', { title: reply.title }) });
    } catch (error) {
      fail(error);
    }
  };
  const all: (Action & { of: CannedReply['can'][number] })[] = [
    step('approve', Check, () => turn('approved')),
    step('withdraw', RotateCcw, () => turn('draft')),
    step('retire', Archive, () => turn('retired')),
    { ...step('remove', Trash2, remove), title: t('remove.confirm') },
  ];
  return all.filter(({ of }) => reply.can.includes(of));

  function step(
    of: 'approve' | 'withdraw' | 'retire' | 'remove',
    icon: typeof Check,
    run: Action['run'],
  ) {
    return { of, id: `canned.${of}`, title: t(`act.${of}`), icon, group: 'page' as const, run };
  }
}
