import { useState } from 'react';

/**
 * The text of a field that somebody else keeps. What is typed stands in the field at once; the keeper
 * tells of a change a moment later, which is too late for a field that shows only what it is told.
 */
export function useOwnText(kept: string, onText: (text: string) => void) {
  const [{ text, seen }, set] = useState({ text: kept, seen: kept });
  if (kept !== seen) set({ text: kept, seen: kept });

  const write = (typed: string) => {
    set((now) => ({ ...now, text: typed }));
    onText(typed);
  };
  return [text, write] as const;
}
