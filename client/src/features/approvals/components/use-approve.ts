import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { Approval } from '../../../api/types/approval';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useDecideApproval, useTakeBack } from '../api/approvals';

/** Approves; asks once when the customer wrote again, and can be taken back for some seconds. */
export function useApprove(approval: Approval) {
  const { t } = useTranslation(['approvals', 'common']);
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutateAsync: decide, isPending } = useDecideApproval(approval);
  const { mutate: takeBack } = useTakeBack(approval);
  const name = approval.reply.createdBy?.name ?? t('common:person.unknown');

  const agreedAnyway = () =>
    confirm({ title: t('anyway.title'), text: t('anyway.text'), confirm: t('anyway.confirm') });

  async function send(body: string | undefined, sendAnyway: boolean): Promise<boolean> {
    const reply = await decide({ kind: 'approve', body, sendAnyway });
    const left = reply.undoUntil === null ? 0 : Date.parse(reply.undoUntil) - Date.now();
    const mayUndo = reply.can.includes('undo') && left > 0;
    notice({
      text: t('approved', { name }),
      ...(mayUndo && {
        seconds: left / 1000,
        action: { label: t('common:action.undo'), run: () => takeBack(undefined, { onError }) },
      }),
    });
    return true;
  }

  /** False when it still waits. */
  async function approve(body?: string): Promise<boolean> {
    try {
      if (approval.newerMessages > 0 && !(await agreedAnyway())) return false;
      return await send(body, approval.newerMessages > 0);
    } catch (error) {
      if (!isProblem(error) || error.code !== 'approval.superseded') {
        onError(error);
        return false;
      }
      return (await agreedAnyway()) && send(body, true).catch((again: unknown) => told(again));
    }
  }

  function told(error: unknown): false {
    onError(error);
    return false;
  }

  return { approve, isPending };
}
