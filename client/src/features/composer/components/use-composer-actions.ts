import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerMode, ComposerModeName } from '../../../api/types/conversations';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { modeIcons } from './mode-look';

const keysOf: Record<ComposerModeName, string> = { public: 'r', private: 'p', note: 'n' };

/** Where one can answer in private only, that is simply the answer. */
const keyOf = (mode: ComposerModeName, modes: readonly ComposerMode[]) =>
  mode === 'private' && !modes.some((other) => other.mode === 'public')
    ? keysOf.public
    : keysOf[mode];

/** Begins a reply or a note from anywhere in the conversation. */
export function useModeActions(
  modes: readonly ComposerMode[],
  onMode: (mode: ComposerModeName) => void,
): void {
  const { t } = useTranslation('composer');
  const actions = useMemo(
    () =>
      modes.map(({ mode }): Action => ({
        id: `composer.${mode}`,
        title: t(`go.${mode}`),
        icon: modeIcons[mode],
        group: 'reply',
        shortcut: keyOf(mode, modes),
        run: () => onMode(mode),
      })),
    [t, modes, onMode],
  );
  useOfferActions(actions);
}

interface SendOptions {
  mode: ComposerModeName;
  enabled: boolean;
  /** Whether this person may also change the status. */
  mayResolve: boolean;
  mayWait: boolean;
  send: (then: 'resolve' | 'wait' | null) => void;
}

/** The ways to send what stands in the composer; the first is the button itself. */
export function useSendActions({ mode, enabled, mayResolve, mayWait, send }: SendOptions) {
  const { t } = useTranslation('composer');
  const actions = useMemo(() => {
    const action = (id: string, title: string, shortcut: string, run: () => void): Action => ({
      id: `composer.${id}`,
      title,
      shortcut,
      group: 'reply',
      enabled,
      whileTyping: true,
      run,
    });
    const isReply = mode !== 'note';
    return [
      action('send', t(`send.${mode}`), 'mod+enter', () => send(null)),
      ...(isReply && mayResolve
        ? [action('send-resolve', t('send.resolve'), 'mod+shift+enter', () => send('resolve'))]
        : []),
      ...(isReply && mayWait
        ? [action('send-wait', t('send.wait'), 'mod+alt+enter', () => send('wait'))]
        : []),
    ];
  }, [t, mode, enabled, mayResolve, mayWait, send]);
  useOfferActions(actions);
  return actions;
}
