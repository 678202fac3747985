import type { ChannelReach } from '../../../access/contract.js';

/** Ids of a customer's conversations: their own, and others in which they spoke. `customer` is a parameter's place. */
export const conversationsOf = (customer: string): string =>
  `select own.id from identity i join conversation own on own.identity_id = i.id
   where i.customer_id = ${customer} and own.merged_into is null
   union
   select p.conversation_id from identity i join conversation_participant p on p.identity_id = i.id
   join conversation c on c.id = p.conversation_id and c.merged_into is null
   where i.customer_id = ${customer}`;

/** The channels of somebody's reach as a parameter; null: every channel. */
export const scopeOf = (reach: ChannelReach): readonly string[] | null =>
  reach === 'all' ? null : reach;
