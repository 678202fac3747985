import { type ComponentType, lazy } from 'react';
import type { Ability } from '../../api/types/access';

export interface ReportsPart {
  /** Last word of its address, and key of its name. */
  id: 'targets';
  /** Who sees the tab. */
  ability: Ability;
  Content: ComponentType;
}

const lazyPart = (load: () => Promise<{ default: ComponentType }>): ComponentType => lazy(load);

/** The parts of the page in the order of its tabs, each fetched when it is first opened. */
export const parts: readonly ReportsPart[] = [
  { id: 'targets', ability: 'reports.read', Content: lazyPart(() => import('./targets-part')) },
];
