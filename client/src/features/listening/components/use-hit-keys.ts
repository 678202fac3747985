import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hit } from '../../../api/types/listening';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useHitCommands } from './use-hit-commands';

const none: readonly Hit[] = [];

/** Which hit the keyboard is on; j and k move, the other keys act on it. */
export function useHitKeys(hits: readonly Hit[] = none) {
  const { t } = useTranslation('listening');
  const [chosen, setActive] = useState<string | null>(null);
  const commandsFor = useHitCommands();
  const found = hits.findIndex(({ id }) => id === chosen);
  const at = Math.max(0, found);
  const active = hits[at];
  const actions = useMemo(() => {
    const moving = (id: 'next' | 'previous', shortcut: string, step: number): Action => ({
      id: `hit.${id}`,
      title: t(`act.${id}`),
      shortcut,
      group: 'list',
      keyboardOnly: true,
      run: () => {
        const next = hits[Math.min(hits.length - 1, Math.max(0, at + step))];
        if (!next) return;
        setActive(next.id);
        document.querySelector(`[data-hit="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
      },
    });
    return [
      moving('next', 'j', 1),
      moving('previous', 'k', -1),
      ...(active ? commandsFor(active) : []),
    ];
  }, [t, hits, at, active, commandsFor]);
  useOfferActions(actions);
  return { active: active?.id ?? null, setActive };
}
