import { ArrowUp, ListChecks, ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { focusRow } from './focus-row';
import type { InboxAddress } from './use-inbox-address';
import type { ListCursor } from './use-list-cursor';
import type { ListSelection } from './use-list-selection';

interface Parts {
  address: InboxAddress;
  cursor: ListCursor;
  selection: ListSelection;
  arrived: number;
  onShowArrived: () => void;
  onFilter: () => void;
}

/** What the keyboard can do with the list, wherever the focus is. */
export function useListActions(parts: Parts): void {
  const { t } = useTranslation('inbox');
  const { address, cursor, selection, arrived, onShowArrived, onFilter } = parts;

  const actions = useMemo<Action[]>(() => {
    const { open, conversationId } = address;
    const move = (by: number) => {
      const id = cursor.step(by);
      if (id !== null) focusRow(id);
      return id;
    };
    const extend = (by: number) => {
      if (selection.ids.size === 0 && cursor.id !== null) selection.extend(cursor.id);
      const id = move(by);
      if (id !== null) selection.extend(id);
    };
    const openBeside = async (by: number) => {
      const id = move(by);
      if (id !== null) await open(id);
    };
    const step = (id: string, title: string, shortcut: string, run: Action['run']): Action => ({
      id: `list.${id}`,
      title,
      group: 'list',
      shortcut,
      keyboardOnly: true,
      run,
    });
    return [
      step('next', t('action.next'), 'j', () => void move(1)),
      step('previous', t('action.previous'), 'k', () => void move(-1)),
      step('open', t('action.open'), 'enter', async () => {
        if (cursor.id !== null) await open(cursor.id);
      }),
      step('select', t('action.select'), 'x', () => {
        if (cursor.id !== null) selection.toggle(cursor.id);
      }),
      step('extend-down', t('action.extendDown'), 'shift+j', () => extend(1)),
      step('extend-up', t('action.extendUp'), 'shift+k', () => extend(-1)),
      step('open-next', t('action.openNext'), 'alt+arrowdown', () => openBeside(1)),
      step('open-previous', t('action.openPrevious'), 'alt+arrowup', () => openBeside(-1)),
      {
        id: 'list.select-all',
        title: t('action.selectAll'),
        group: 'list',
        icon: ListChecks,
        shortcut: 'mod+shift+a',
        run: selection.selectAll,
      },
      {
        ...step('clear', t('action.clear'), 'escape', async () => {
          if (selection.ids.size > 0) selection.clear();
          else await open(null);
        }),
        enabled: selection.ids.size > 0 || conversationId !== null,
      },
      {
        id: 'list.filter',
        title: t('action.filter'),
        group: 'list',
        icon: ListFilter,
        shortcut: 'f',
        run: onFilter,
      },
      {
        id: 'list.show-new',
        title: t('action.showNew'),
        group: 'list',
        icon: ArrowUp,
        shortcut: '.',
        enabled: arrived > 0,
        run: onShowArrived,
      },
    ];
  }, [t, address, cursor, selection, arrived, onShowArrived, onFilter]);
  useOfferActions(actions);
}
