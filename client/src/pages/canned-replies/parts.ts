import { lazy, type ComponentType } from 'react';

export interface CannedPart {
  /** Last word of its address, and key of its name. */
  id: 'automatic-answers';
  Content: ComponentType;
}

/** What stands beside the library, each fetched when it is first opened. */
export const parts: readonly CannedPart[] = [];

export const lazyPart = (load: () => Promise<{ default: ComponentType }>): ComponentType =>
  lazy(load);
