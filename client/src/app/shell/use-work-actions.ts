import { ChevronsRight, Coffee } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChooseWorkState, useTakeNext, useWorkState } from '../../api/own-work';
import { isProblem } from '../../api/problem';
import { useMe } from '../../api/session';
import { paths } from '../../paths/paths';
import type { Action } from '../../ui/actions/action';
import { useOfferActions } from '../../ui/actions/actions-context';
import { useNotice } from '../../ui/notices/notices-provider';
import { useProblemNotice } from '../../ui/notices/use-problem-notice';

/** Taking the next conversation, and saying whether one takes work: from everywhere. */
export function useWorkActions(): void {
  const { t } = useTranslation('shell');
  const { can } = useMe();
  const navigate = useNavigate();
  const notice = useNotice();
  const onError = useProblemNotice();
  const state = useWorkState().data?.state;
  const { mutate: choose } = useChooseWorkState();
  const { mutate: take } = useTakeNext();
  const works = can.includes('conversations.work');

  const actions = useMemo<Action[]>(() => {
    if (!works) return [];
    const isAvailable = state === 'available';
    return [
      {
        id: 'work.next',
        title: t('work.next'),
        group: 'app',
        icon: ChevronsRight,
        shortcut: 'shift+n',
        run: () =>
          take(undefined, {
            onError: (error) =>
              isProblem(error, 'routing.full')
                ? notice({ text: t('work.full'), tone: 'problem' })
                : onError(error),
            onSuccess: ({ conversationId }) =>
              conversationId === null
                ? notice({ text: t('work.nothing') })
                : void navigate(paths.inbox('mine', conversationId)),
          }),
      },
      {
        id: 'work.state',
        title: t(isAvailable ? 'work.goAway' : 'work.comeBack'),
        group: 'app',
        icon: Coffee,
        shortcut: 'shift+w',
        run: () =>
          choose(isAvailable ? 'away' : 'available', {
            onError,
            onSuccess: ({ state: now }) => notice({ text: t(`work.now.${now}`) }),
          }),
      },
    ];
  }, [works, state, t, take, choose, navigate, notice, onError]);
  useOfferActions(actions);
}
