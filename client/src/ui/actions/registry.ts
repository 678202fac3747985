import type { Action } from './action';

export interface ActionRegistry {
  /** Replaces what this owner offers. */
  offer(owner: string, actions: readonly Action[]): void;
  withdraw(owner: string): void;
  /** All that can be done now; of two with the same id the one offered later counts. */
  all(): readonly Action[];
  subscribe(listener: () => void): () => void;
}

/** The commands of whatever is on the screen, offered by the components that can do them. */
export function createActionRegistry(): ActionRegistry {
  const offers = new Map<string, readonly Action[]>();
  const listeners = new Set<() => void>();
  let snapshot: readonly Action[] | undefined;

  const changed = () => {
    snapshot = undefined;
    for (const listener of listeners) listener();
  };

  return {
    offer(owner, actions) {
      offers.set(owner, actions);
      changed();
    },
    withdraw(owner) {
      offers.delete(owner);
      changed();
    },
    all() {
      snapshot ??= [...new Map([...offers.values()].flat().map((a) => [a.id, a])).values()];
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
