import type { TimeMark } from '../../../platform/database/index.js';
import type { Sort } from '../domain/conversation-filter.js';
import type { Parameters } from './parameters.js';

interface Order {
  key: string;
  direction: 'asc' | 'desc';
}

const ORDERS: Readonly<Record<Sort, Order>> = {
  newest: { key: 'c.last_message_at', direction: 'desc' },
  oldest: { key: 'c.last_message_at', direction: 'asc' },
  due: { key: 'c.due_at', direction: 'asc' },
  unanswered: { key: 'c.unanswered_since', direction: 'asc' },
};

export const orderOf = (sort: Sort): Order => ORDERS[sort];

/** Only what comes after the mark, in the direction of the order. */
export function beyond(order: Order, mark: TimeMark, parameters: Parameters): string {
  const sign = order.direction === 'desc' ? '<' : '>';
  const at = parameters.add(mark.at, 'timestamptz');
  return `(${order.key}, c.id) ${sign} (${at}, ${parameters.add(mark.id, 'uuid')})`;
}
