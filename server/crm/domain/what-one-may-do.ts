import { may } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';

export const CUSTOMER_ABILITIES = ['edit', 'link', 'note'] as const;
export type CustomerAbility = (typeof CUSTOMER_ABILITIES)[number];

/** What somebody who sees a customer may do with them. */
export const customerAbilities = (me: Pick<Principal, 'abilities'>): CustomerAbility[] => [
  ...(may(me, 'conversations.work') ? (['edit', 'note'] as const) : []),
  ...(may(me, 'customers.link') ? (['link'] as const) : []),
];
