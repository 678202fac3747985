import { type ComponentType, lazy } from 'react';

export interface ListeningPart {
  /** Last word of its address, and key of its name. */
  id: 'hits' | 'streams' | 'incidents';
  Content: ComponentType;
}

const lazyPart = (load: () => Promise<{ default: ComponentType }>): ComponentType => lazy(load);

/** The parts of the page in the order of its tabs, each fetched when it is first opened. */
export const parts: readonly ListeningPart[] = [
  { id: 'hits', Content: lazyPart(() => import('./hits-part')) },
  { id: 'streams', Content: lazyPart(() => import('./streams-part')) },
  { id: 'incidents', Content: lazyPart(() => import('./incidents-part')) },
];
