import { useEffect } from 'react';
import { canRun } from './action';
import { useActionRegistry } from './actions-context';
import { isPlainKey, notation } from './shortcut';

const sequenceMs = 1_200;

/**
 * One listener for the whole desk: finds the command of a key press and runs it. Plain keys are left
 * alone in fields, in menus and dialogs, and when the person switched them off.
 */
export function useShortcuts(plainKeys: boolean): void {
  const registry = useActionRegistry();
  useEffect(() => {
    let first: { key: string; at: number } | undefined;

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = notation(event);
      if (key === 'enter' && pressesSomething(event.target)) return;
      const typed = first && event.timeStamp - first.at < sequenceMs ? `${first.key} ${key}` : key;
      first = undefined;
      const place = placeOf(event.target);
      const usable = registry
        .all()
        .filter(
          (action) =>
            action.shortcut !== undefined &&
            canRun(action) &&
            (plainKeys || !isPlainKey(action.shortcut)) &&
            (place === 'page' || (place === 'field' && action.whileTyping === true)),
        )
        .reverse();
      const match =
        usable.find(({ shortcut }) => shortcut === typed) ??
        usable.find(({ shortcut }) => shortcut === key);
      if (match) {
        event.preventDefault();
        void match.run();
      } else if (usable.some(({ shortcut }) => shortcut?.startsWith(`${key} `))) {
        first = { key, at: event.timeStamp };
      }
    };

    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, plainKeys]);
}

/** Enter belongs to the button or link that has the focus. */
const pressesSomething = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('a, button, summary, [role="row"]') !== null;

function placeOf(target: EventTarget | null): 'page' | 'field' | 'overlay' {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return 'overlay';
  return target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, select') ||
    target.isContentEditable
    ? 'field'
    : 'page';
}
