import type { Theme } from '@mui/material/styles';
import { Globe, Lock, StickyNote, type LucideIcon } from 'lucide-react';
import type { ComposerModeName } from '../../../api/types/conversations';

export const modeIcons: Record<ComposerModeName, LucideIcon> = {
  public: Globe,
  private: Lock,
  note: StickyNote,
};

interface ModeColours {
  text: string;
  soft: string;
  fill: string;
  onFill: string;
}

/** Each audience has a colour of its own, next to its words. */
export function modeColours(theme: Theme, mode: ComposerModeName): ModeColours {
  const { accent, positive, note } = theme.vars.palette.hark;
  return { public: accent, private: positive, note }[mode];
}
