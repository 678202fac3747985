import { Download, Pause, Play, PlugZap, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/types/channels';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useChangeChannel } from '../api/change-channel';
import type { useCheckChannel } from '../api/check-channel';
import { useReadBack } from '../api/read-back';
import { useRemoveChannel } from '../api/remove-channel';

interface Options {
  channel: Channel;
  check: ReturnType<typeof useCheckChannel>;
  onRemoved: () => void;
}

export interface ChannelActions {
  main: Action[];
  more: Action[];
}

/** What can be done with a channel, for its page, the palette and the keyboard. */
export function useChannelActions({ channel, check, onRemoved }: Options): ChannelActions {
  const { t } = useTranslation('channels');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: change, isPending: changing } = useChangeChannel(channel.id);
  const { mutate: readBack } = useReadBack(channel.id);
  const { mutate: remove } = useRemoveChannel(channel.id);
  const { mutate: test, isPending: testing } = check;
  const { can, name, state } = channel;

  const actions = useMemo<ChannelActions>(() => {
    const paused = state === 'paused';
    const setPaused = async () => {
      const question = {
        title: t('pause.title', { name }),
        text: t('pause.text'),
        confirm: t('pause.confirm'),
      };
      if (!paused && !(await confirm(question))) return;
      const said = paused ? t('resume.done', { name }) : t('pause.done', { name });
      change({ paused: !paused }, { onError, onSuccess: () => notice({ text: said }) });
    };
    const askAndRemove = async () => {
      const question = {
        title: t('remove.title', { name }),
        text: t('remove.text'),
        confirm: t('remove.confirm'),
        destructive: true,
      };
      if (!(await confirm(question))) return;
      const onSuccess = () => {
        notice({ text: t('remove.done', { name }) });
        onRemoved();
      };
      remove(undefined, { onError, onSuccess });
    };
    const all: (Action & { of: Channel['can'][number]; rare?: boolean })[] = [
      {
        of: 'check',
        id: 'channel.check',
        title: t('check.run'),
        group: 'page',
        icon: PlugZap,
        enabled: !testing,
        run: () => test(),
      },
      {
        of: 'pause',
        id: 'channel.pause',
        title: paused ? t('resume.confirm') : t('pause.confirm'),
        group: 'page',
        icon: paused ? Play : Pause,
        enabled: !changing,
        run: setPaused,
      },
      {
        of: 'check',
        rare: true,
        id: 'channel.read-back',
        title: t('readBack.run'),
        group: 'page',
        icon: Download,
        enabled: state === 'connected',
        run: () =>
          readBack(undefined, { onError, onSuccess: () => notice({ text: t('readBack.done') }) }),
      },
      {
        of: 'remove',
        rare: true,
        id: 'channel.remove',
        title: t('remove.confirm'),
        group: 'page',
        icon: Trash2,
        run: askAndRemove,
      },
    ];
    const allowed = all.filter(({ of }) => can.includes(of));
    return {
      main: allowed.filter(({ rare }) => !rare),
      more: allowed.filter(({ rare }) => rare),
    };
  }, [
    t,
    confirm,
    notice,
    onError,
    onRemoved,
    can,
    name,
    state,
    change,
    changing,
    readBack,
    remove,
    test,
    testing,
  ]);
  useOfferActions(useMemo(() => [...actions.main, ...actions.more], [actions]));
  return actions;
}
