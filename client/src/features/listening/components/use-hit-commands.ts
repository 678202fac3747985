import {
  Check,
  type LucideIcon,
  MessageSquarePlus,
  Undo2,
  UserRoundX,
  VolumeX,
  Wallet,
} from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Hit, HitMark, MuteKind } from '../../../api/types/listening';
import type { Action } from '../../../ui/actions/action';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useMarkHit, useMute, useOpenHit, useUnmute } from '../api/hits';

type Named = 'open' | 'chance' | 'done' | 'again' | 'muteAuthor' | 'muteSource';

/** What can be done with a hit now; every change offers its undo. */
export function useHitCommands(): (hit: Hit) => Action[] {
  const { t } = useTranslation('listening');
  const { can } = useMe();
  const mark = useMarking();
  const silence = useSilencing();
  const open = useOpening();
  return useCallback(
    (hit: Hit) => {
      const isMine = can.includes('listening.work');
      if (!isMine || hit.state === 'conversation' || hit.state === 'muted') return [];
      const action = (id: Named, icon: LucideIcon, run: () => void, shortcut?: string): Action => ({
        id: `hit.${id}`,
        title: t(`act.${id}`),
        ...{ icon, shortcut, run },
        group: 'page',
      });
      return [
        action('open', MessageSquarePlus, () => open(hit), 'o'),
        ...(hit.state === 'chance'
          ? []
          : [action('chance', Wallet, () => mark(hit, 'chance'), 'y')]),
        ...(hit.state === 'done' ? [] : [action('done', Check, () => mark(hit, 'done'), 'e')]),
        ...(hit.state === 'new' ? [] : [action('again', Undo2, () => mark(hit, 'new'))]),
        ...(hit.authorName === null
          ? []
          : [action('muteAuthor', UserRoundX, () => silence(hit, 'author'), 'm')]),
        action('muteSource', VolumeX, () => silence(hit, 'source'), 'shift+m'),
      ];
    },
    [t, can, mark, silence, open],
  );
}

function useMarking() {
  const { t } = useTranslation(['listening', 'common']);
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate } = useMarkHit();
  return useCallback(
    ({ id, state: before }: Hit, state: HitMark) => {
      const back: HitMark = before === 'chance' || before === 'done' ? before : 'new';
      const run = () => mutate({ id, state: back }, { onError });
      const action = { label: t('common:action.undo'), run };
      const onSuccess = () => notice({ text: t(`marked.${state}`), action });
      mutate({ id, state }, { onSuccess, onError });
    },
    [t, notice, onError, mutate],
  );
}

function useSilencing() {
  const { t } = useTranslation(['listening', 'common']);
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: mute } = useMute();
  const { mutate: unmute } = useUnmute();
  return useCallback(
    (hit: Hit, kind: MuteKind) => {
      const name = kind === 'author' ? (hit.authorName ?? '') : hit.source.name;
      const onSuccess = ({ id }: { id: string }) => {
        const action = { label: t('common:action.undo'), run: () => unmute(id, { onError }) };
        notice({ text: t('muted', { name }), action });
      };
      mute({ kind, hitId: hit.id }, { onSuccess, onError });
    },
    [t, notice, onError, mute, unmute],
  );
}

function useOpening() {
  const { t } = useTranslation('listening');
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate } = useOpenHit();
  return useCallback(
    ({ id }: Hit) =>
      mutate(id, { onError, onSuccess: () => notice({ text: t('marked.conversation') }) }),
    [t, notice, onError, mutate],
  );
}
