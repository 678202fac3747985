/**
 * Sizes of panes, kept in this browser: numbers about the screen, nothing about people. A browser
 * that keeps nothing (private mode, storage full) simply begins anew each time.
 */
const prefix = 'hark-pane-';

export function rememberedNumber(name: string): number | null {
  const kept = withStorage((storage) => storage.getItem(prefix + name));
  const value = kept === null ? NaN : Number(kept);
  return Number.isFinite(value) ? value : null;
}

export function rememberNumber(name: string, value: number): void {
  withStorage((storage) => {
    storage.setItem(prefix + name, String(Math.round(value)));
    return null;
  });
}

function withStorage<Value>(act: (storage: Storage) => Value | null): Value | null {
  try {
    return act(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
