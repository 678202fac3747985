import { screen } from '@testing-library/react';
import type { ConversationRow } from '../api/types/conversations';
import { aConversation, aMessage, aPage, aRow } from './builders';
import { aNetwork, renderRoute } from './render-route';

const person = (name: string): ConversationRow['customer'] => ({
  id: `customer-${name}`,
  name,
  avatarUrl: null,
  complaints30d: 0,
});

export const chloe = aRow({ id: 'chloe', customer: person('Chloé Martin') });
export const dirk = aRow({
  id: 'dirk',
  customer: person('Dirk Maes'),
  kind: 'review',
  rating: 2,
});
export const els = aRow({ id: 'els', customer: person('Els Claes'), unread: false });

/** A network on which the inbox holds these conversations; changing the array changes the inbox. */
export function anInbox(rows: ConversationRow[] = [chloe, dirk, els]) {
  return aNetwork()
    .on('GET', '/conversations', ({ query }) => {
      const ids = query.get('ids')?.split(',');
      return aPage(ids ? rows.filter(({ id }) => ids.includes(id)) : rows);
    })
    .on('GET', '/conversations/:id', ({ params }) => {
      const row = rows.find(({ id }) => id === params.id) ?? chloe;
      return aConversation({ ...row, can: [] });
    })
    .on('GET', '/conversations/:id/messages', aPage([aMessage()]))
    .on('GET', '/conversations/:id/events', aPage([]))
    .on('PUT', '/conversations/:id/read-marker', null)
    .refuse('GET', '/customers/:id', 404, 'customer.not-found');
}

/** Shows the inbox; `row` finds a row by the name of the customer. */
export async function openInbox(address = '/inbox/unanswered', network = anInbox()) {
  const desk = await renderRoute(address, { network });
  const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
  return { ...desk, row };
}
