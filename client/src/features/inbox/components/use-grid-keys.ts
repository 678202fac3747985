import { useCallback, type KeyboardEvent } from 'react';
import { focusRow } from './focus-row';
import type { InboxAddress } from './use-inbox-address';
import type { ListCursor } from './use-list-cursor';
import type { ListSelection } from './use-list-selection';

const page = 10;

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: -Infinity,
  End: Infinity,
};

/** The keys of a grid while the focus is on one of its rows: arrows, pages, Enter, Space. */
export function useGridKeys(address: InboxAddress, cursor: ListCursor, selection: ListSelection) {
  return useCallback(
    (event: KeyboardEvent) => {
      const onRow = event.target instanceof HTMLElement && event.target.role === 'row';
      if (!onRow || event.altKey || event.ctrlKey || event.metaKey) return;
      const by = steps[event.key];
      if (by !== undefined) {
        event.preventDefault();
        if (event.shiftKey && selection.ids.size === 0 && cursor.id !== null) {
          selection.extend(cursor.id);
        }
        const id = cursor.step(by);
        if (id === null) return;
        if (event.shiftKey) selection.extend(id);
        focusRow(id);
      } else if (event.key === 'Enter' && cursor.id !== null) {
        event.preventDefault();
        void address.open(cursor.id);
      } else if (event.key === ' ' && cursor.id !== null) {
        event.preventDefault();
        selection.toggle(cursor.id);
      }
    },
    [address, cursor, selection],
  );
}
