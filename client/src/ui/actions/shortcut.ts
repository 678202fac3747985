/** What a keyboard event must look like for a shortcut such as `mod+k`, `shift+j`, `x` or `?`. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const onMac = () => /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

const named: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: 'Space',
};

/** The press in the notation of shortcuts: `mod` is Ctrl, or Command on a Mac. */
export function notation(press: KeyPress, mac = onMac()): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const key = press.key === ' ' ? 'space' : press.key.toLowerCase();
  const isSymbol = key.length === 1 && key.toUpperCase() === key;
  return [mod && 'mod', press.altKey && 'alt', press.shiftKey && !isSymbol && 'shift', key]
    .filter(Boolean)
    .join('+');
}

/** True for shortcuts that one may type by accident and can therefore switch off. */
export const isPlainKey = (shortcut: string) =>
  shortcut
    .split(' ')
    .some((step) => !/(^|\+)(mod|alt)\+/.test(step) && !/^(escape|enter)$/.test(step));

/** Key caps to print, in order. */
export const keyCaps = (shortcut: string, mac = onMac()): string[] =>
  shortcut
    .split(' ')
    .flatMap((step) => step.split('+'))
    .map((part) => {
      if (part === 'mod') return mac ? '⌘' : 'Ctrl';
      if (part === 'shift') return mac ? '⇧' : 'Shift';
      if (part === 'alt') return mac ? '⌥' : 'Alt';
      return named[part] ?? part.toUpperCase();
    });

/** `aria-keyshortcuts` notation; sequences have none. */
export const ariaShortcut = (shortcut: string | undefined): string | undefined =>
  shortcut === undefined || shortcut.includes(' ')
    ? undefined
    : shortcut
        .split('+')
        .map((part) => (part === 'mod' ? (onMac() ? 'Meta' : 'Control') : titled(part)))
        .join('+');

const titled = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
