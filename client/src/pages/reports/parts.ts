import { type ComponentType, lazy } from 'react';
import type { Ability } from '../../api/types/access';

export interface ReportsPart {
  /** Last word of its address, and key of its name. */
  id: 'service' | 'people' | 'voice' | 'targets' | 'satisfaction' | 'mails';
  /** Who sees the tab. */
  ability: Ability;
  Content: ComponentType;
}

const lazyPart = (load: () => Promise<{ default: ComponentType }>): ComponentType => lazy(load);

/** The parts of the page in the order of its tabs, each fetched when it is first opened. */
export const parts: readonly ReportsPart[] = [
  { id: 'service', ability: 'figures.own', Content: lazyPart(() => import('./service-part')) },
  { id: 'people', ability: 'reports.read', Content: lazyPart(() => import('./people-part')) },
  { id: 'voice', ability: 'reports.read', Content: lazyPart(() => import('./voice-part')) },
  { id: 'targets', ability: 'reports.read', Content: lazyPart(() => import('./targets-part')) },
  {
    id: 'satisfaction',
    ability: 'reports.read',
    Content: lazyPart(() => import('./satisfaction-part')),
  },
  { id: 'mails', ability: 'reports.read', Content: lazyPart(() => import('./mails-part')) },
];
