import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { type BoardPlace, nextPlace } from '../model/board-places';

const steps = [
  { step: 'down', shortcut: 'ArrowDown', key: 'next' },
  { step: 'up', shortcut: 'ArrowUp', key: 'previous' },
  { step: 'right', shortcut: 'ArrowRight', key: 'nextColumn' },
  { step: 'left', shortcut: 'ArrowLeft', key: 'previousColumn' },
] as const;

/** Which card the keyboard is on; arrows move over columns of these lengths. */
export function useBoardKeys(lengths: readonly number[]) {
  const { t } = useTranslation('escalation');
  const [place, setPlace] = useState<BoardPlace | null>(null);
  const shape = lengths.join();
  const actions = useMemo<Action[]>(
    () =>
      steps.map(({ step, shortcut, key }) => ({
        id: `board.${step}`,
        title: t(`board.${key}`),
        group: 'page',
        shortcut: shortcut.toLowerCase(),
        keyboardOnly: true,
        run: () => {
          const all = shape.split(',').map(Number);
          const first = {
            column: Math.max(
              0,
              all.findIndex((length) => length > 0),
            ),
            row: 0,
          };
          setPlace((now) => (now ? nextPlace(all, now, step) : first));
        },
      })),
    [t, shape],
  );
  useOfferActions(actions);
  return { place, setPlace };
}
