import type { Found } from '../application/search-desk.js';
import type { FoundCustomerNote } from '../data/customer-note-search.reader.js';
import type { ListedCustomer } from '../data/customer-list.reader.js';
import type { FoundMessage } from '../data/message-search.reader.js';
import { snippetOf } from '../domain/snippet.js';
import type { SearchHitDto } from './search.dto.js';

export function presentHit(found: Found): SearchHitDto {
  switch (found.type) {
    case 'message':
      return messageHit(found.message);
    case 'customer-note':
      return noteHit(found.note);
    case 'customer':
      return customerHit(found.customer);
  }
}

const messageHit = (message: FoundMessage): SearchHitDto => ({
  type: message.kind === 'note' ? 'note' : 'message',
  conversationId: message.conversationId,
  customerId: message.customerId,
  messageId: message.id,
  title: message.authorName ?? message.customerName ?? message.subject ?? message.channel.name,
  snippet: snippetOf(message.marked),
  at: message.sentAt,
  channel: message.channel,
  network: message.network,
});

const noteHit = (note: FoundCustomerNote): SearchHitDto => ({
  type: 'note',
  conversationId: null,
  customerId: note.customerId,
  messageId: null,
  title: note.customerName,
  snippet: snippetOf(note.marked),
  at: note.createdAt,
  channel: null,
  network: null,
});

const customerHit = (customer: ListedCustomer): SearchHitDto => ({
  type: 'customer',
  conversationId: null,
  customerId: customer.id,
  messageId: null,
  title: customer.name,
  snippet: customer.email === null ? [] : [{ text: customer.email, hit: false }],
  at: customer.lastSeenAt,
  channel: null,
  network: customer.networks[0] ?? null,
});
