import { type ComponentType, lazy } from 'react';

export interface WorkRulesPart {
  /** Last word of its address, and key of its name. */
  id: 'rules' | 'clocks' | 'calendars' | 'ladders' | 'departments' | 'routing' | 'guidelines';
  Content: ComponentType;
}

export const lazyPart = (load: () => Promise<{ default: ComponentType }>): ComponentType =>
  lazy(load);

/** The parts of the page in the order of its tabs, each fetched when it is first opened. */
export const parts: readonly WorkRulesPart[] = [
  { id: 'rules', Content: lazyPart(() => import('./rules')) },
  { id: 'clocks', Content: lazyPart(() => import('./clocks-part')) },
  { id: 'calendars', Content: lazyPart(() => import('./calendars')) },
  { id: 'ladders', Content: lazyPart(() => import('./ladders')) },
  { id: 'departments', Content: lazyPart(() => import('./departments')) },
  { id: 'routing', Content: lazyPart(() => import('./routing')) },
  { id: 'guidelines', Content: lazyPart(() => import('./guidelines-part')) },
];
