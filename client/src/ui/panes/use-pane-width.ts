import { useCallback, useMemo, useState } from 'react';
import { rememberedNumber, rememberNumber } from './remembered';

export interface PaneLimits {
  /** Under this name the width is kept in this browser. */
  name: string;
  /** All in px. */
  initial: number;
  min: number;
  max: number;
}

export interface PaneWidth {
  width: number;
  min: number;
  max: number;
  setWidth: (width: number) => void;
  reset: () => void;
}

/** The width of a pane, as this browser last had it. */
export function usePaneWidth({ name, initial, min, max }: PaneLimits): PaneWidth {
  const [wanted, setWanted] = useState(() => rememberedNumber(name) ?? initial);
  const width = Math.min(Math.max(wanted, min), max);
  const setWidth = useCallback(
    (next: number) => {
      const within = Math.min(Math.max(next, min), max);
      setWanted(within);
      rememberNumber(name, within);
    },
    [name, min, max],
  );
  const reset = useCallback(() => setWidth(initial), [setWidth, initial]);
  return useMemo(() => ({ width, min, max, setWidth, reset }), [width, min, max, setWidth, reset]);
}
