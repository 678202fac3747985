import type { LucideIcon } from 'lucide-react';

export type ActionGroup = 'go' | 'list' | 'conversation' | 'reply' | 'view' | 'page' | 'app';

/**
 * One command of the desk, described once: buttons, menus, the palette, the shortcut sheet and the
 * keyboard all read this.
 */
export interface Action {
  /** Stable and unique, such as `conversation.resolve`. */
  id: string;
  /** In the words of the reader. */
  title: string;
  group: ActionGroup;
  icon?: LucideIcon;
  /** `mod+k`, `shift+j`, `x`, `?`, or keys after one another: `g i`. */
  shortcut?: string;
  /** Also these words find it in the palette. */
  keywords?: string;
  /** False: it stays visible where it has a button, but cannot be run now. */
  enabled?: boolean;
  /** One of several that exclude each other: whether it is the one in force. */
  chosen?: boolean;
  /** Only for the keyboard and the sheet (moving in a list), not for the palette. */
  keyboardOnly?: boolean;
  /** Also works while one is typing in a field. */
  whileTyping?: boolean;
  run: () => void | Promise<void>;
}

export const canRun = (action: Action) => action.enabled !== false;
