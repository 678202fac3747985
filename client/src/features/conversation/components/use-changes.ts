import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../api/types/common';
import type { Conversation } from '../../../api/types/conversations';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useAssign, type Assignment } from '../api/assign';
import { useReopen } from '../api/reopen';
import { useResolve, type Closing } from '../api/resolve';
import { useSnooze, useWake } from '../api/snooze';
import { useWait } from '../api/wait';

/** What changes the state of the conversation: each says what happened, with a way back. */
export function useChanges(conversation: Conversation) {
  const { t } = useTranslation(['conversation', 'common']);
  const notice = useNotice();
  const onError = useProblemNotice();
  const { id, assignee, team, status } = conversation;
  const resolve = useResolve(id);
  const reopen = useReopen(id);
  const wait = useWait(id);
  const snooze = useSnooze(id);
  const wake = useWake(id);
  const assign = useAssign(id);
  const said = (text: string, undo: () => void) => ({
    onError,
    onSuccess: () => notice({ text, action: { label: t('common:action.undo'), run: undo } }),
  });

  return {
    busy: [resolve, reopen, wait, snooze, wake, assign].some(({ isPending }) => isPending),
    resolve: (closing: Closing) =>
      resolve.mutate(
        closing,
        said(t('status.resolvedAs', { outcome: t(`common:outcome.${closing.outcome}`) }), () =>
          reopen.mutate(undefined, { onError }),
        ),
      ),
    reopen: () => reopen.mutate(undefined, { onError }),
    wait: (waiting: boolean) =>
      wait.mutate(
        waiting,
        waiting ? said(t('status.waiting'), () => wait.mutate(false, { onError })) : { onError },
      ),
    snooze: (until: Instant | null, text: string) =>
      snooze.mutate(
        until,
        said(text, () =>
          status === 'waiting'
            ? wait.mutate(true, { onError })
            : wake.mutate(undefined, { onError }),
        ),
      ),
    wake: () => wake.mutate(undefined, { onError }),
    assign: (to: Assignment) => {
      const before = { userId: assignee?.id ?? null, teamId: team?.id ?? null };
      assign.mutate(to, {
        onError,
        onSuccess: (fresh) =>
          notice({
            text: fresh.assignee
              ? t('event.assignedTo', { name: fresh.assignee.name })
              : t('event.unassigned'),
            action: {
              label: t('common:action.undo'),
              run: () => assign.mutate(before, { onError }),
            },
          }),
      });
    },
  };
}

export type Changes = ReturnType<typeof useChanges>;
