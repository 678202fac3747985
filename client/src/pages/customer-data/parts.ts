import { type ComponentType, lazy } from 'react';
import type { Ability } from '../../api/types/access';

export interface CustomerDataPart {
  /** Last word of its address, and key of its name. */
  id: 'import' | 'connections' | 'segments' | 'privacy' | 'retention';
  /** Who sees the tab. */
  ability: Ability;
  Content: ComponentType;
}

const lazyPart = (load: () => Promise<{ default: ComponentType }>): ComponentType => lazy(load);

/** The parts of the page in the order of its tabs, each fetched when it is first opened. */
export const parts: readonly CustomerDataPart[] = [
  {
    id: 'import',
    ability: 'customer-data.manage',
    Content: lazyPart(() => import('./import-part')),
  },
  {
    id: 'connections',
    ability: 'customer-data.manage',
    Content: lazyPart(() => import('./connections-part')),
  },
  {
    id: 'segments',
    ability: 'segments.manage',
    Content: lazyPart(() => import('./segments-part')),
  },
  {
    id: 'privacy',
    ability: 'privacy.manage',
    Content: lazyPart(() => import('./privacy-part')),
  },
  {
    id: 'retention',
    ability: 'privacy.manage',
    Content: lazyPart(() => import('./retention-part')),
  },
];
