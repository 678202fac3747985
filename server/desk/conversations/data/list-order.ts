import type { Sort } from '../domain/conversation-filter.js';
import type { Parameters } from './parameters.js';

/** Where a page ended: the sort key exactly as Postgres prints it, and the id that breaks ties. */
export interface ListPlace {
  key: string;
  id: string;
}

interface Order {
  key: string;
  direction: 'asc' | 'desc';
}

const ORDERS: Readonly<Record<Sort, Order>> = {
  newest: { key: 'c.last_message_at', direction: 'desc' },
  oldest: { key: 'c.last_message_at', direction: 'asc' },
  unanswered: { key: 'c.unanswered_since', direction: 'asc' },
};

export const orderOf = (sort: Sort): Order => ORDERS[sort];

/** Only what comes after the place, in the direction of the order. */
export function beyond(order: Order, place: ListPlace, parameters: Parameters): string {
  const sign = order.direction === 'desc' ? '<' : '>';
  const key = parameters.add(place.key, 'timestamptz');
  return `(${order.key}, c.id) ${sign} (${key}, ${parameters.add(place.id, 'uuid')})`;
}
