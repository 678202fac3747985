import { createContext, use, useEffect, useId, useSyncExternalStore, type ReactNode } from 'react';
import type { Action } from './action';
import { createActionRegistry, type ActionRegistry } from './registry';

const RegistryContext = createContext<ActionRegistry>(createActionRegistry());

export function ActionsProvider({
  registry,
  children,
}: {
  registry: ActionRegistry;
  children: ReactNode;
}) {
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Offers commands while the component stands. Pass a memoised list, or it registers on each render. */
export function useOfferActions(actions: readonly Action[]): void {
  const registry = use(RegistryContext);
  const owner = useId();
  useEffect(() => registry.offer(owner, actions), [registry, owner, actions]);
  useEffect(() => () => registry.withdraw(owner), [registry, owner]);
}

export const useActionRegistry = () => use(RegistryContext);

/** Every command that can be given now. */
export function useAllActions(): readonly Action[] {
  const registry = useActionRegistry();
  return useSyncExternalStore(registry.subscribe, registry.all);
}
