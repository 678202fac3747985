import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CustomerReads } from '../../../crm/index.js';
import { timeCursor, type TimeMark, timeMarkIn } from '../../../platform/database/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import {
  CustomerNoteSearchReader,
  type FoundCustomerNote,
} from '../data/customer-note-search.reader.js';
import { CustomerListReader, type ListedCustomer } from '../data/customer-list.reader.js';
import { type FoundMessage, MessageSearchReader } from '../data/message-search.reader.js';
import { newestFirst } from '../domain/newest-first.js';
import { prefixWords } from '../domain/prefix-words.js';
import { mayReadRemoved } from '../domain/what-one-may-do.js';

export const SEARCHED = ['messages', 'customers', 'notes', 'all'] as const;
export type Searched = (typeof SEARCHED)[number];

export interface SearchRequest {
  q: string;
  in: Searched;
  limit: number;
  cursor?: string;
}

export type Found =
  | { type: 'message'; at: string; id: string; message: FoundMessage }
  | { type: 'customer-note'; at: string; id: string; note: FoundCustomerNote }
  | { type: 'customer'; at: string; id: string; customer: ListedCustomer };

/** How many customers stand above the messages when everything is searched. */
const CUSTOMERS_ABOVE = 5;

/** Search over messages, notes and customers, newest first, within the channels of who asks. */
@Injectable()
export class SearchDesk {
  constructor(
    private readonly messages: MessageSearchReader,
    private readonly customerNotes: CustomerNoteSearchReader,
    private readonly customers: CustomerListReader,
    private readonly reads: CustomerReads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 400 for a cursor that is not ours. */
  async page(
    me: Principal,
    request: SearchRequest,
  ): Promise<{ items: Found[]; nextCursor: string | null }> {
    const before = timeMarkIn(request.cursor);
    const q = request.q.replaceAll('\u0000', ' ').trim();
    if (q === '') return { items: [], nextCursor: null };
    if (request.in === 'customers')
      return cut(await this.people(me, q, request.limit + 1, before), request.limit);

    const found = await this.written(me, { ...request, q }, before);
    const page = cut(found, request.limit);
    const above = request.in === 'all' && !before ? await this.people(me, q, CUSTOMERS_ABOVE) : [];
    return { items: [...above, ...page.items], nextCursor: page.nextCursor };
  }

  /** Messages and notes in one order of time; one more than asked for tells that there are more. */
  private async written(
    me: Principal,
    request: SearchRequest,
    before?: TimeMark,
  ): Promise<Found[]> {
    const limit = request.limit + 1;
    const channelIds = me.channelIds === 'all' ? null : me.channelIds;
    const marks = await this.messages.find({
      text: request.q,
      channelIds,
      what: request.in === 'all' ? 'both' : request.in === 'notes' ? 'notes' : 'messages',
      withRemoved: mayReadRemoved(me),
      limit,
      before,
    });
    const notes =
      request.in === 'messages'
        ? []
        : await this.customerNotes.find(request.q, channelIds, { limit, before });
    const shown = await this.messages.show(
      marks.map(({ id }) => id),
      request.q,
    );
    const all: Found[] = [
      ...shown.map((message) => ({
        type: 'message' as const,
        at: message.at,
        id: message.id,
        message,
      })),
      ...notes.map((note) => ({ type: 'customer-note' as const, at: note.at, id: note.id, note })),
    ];
    return all.sort(newestFirst).slice(0, limit);
  }

  private async people(
    me: Principal,
    q: string,
    limit: number,
    after?: TimeMark,
  ): Promise<Found[]> {
    const words = prefixWords(q);
    if (words === null) return [];
    const channelIds = me.channelIds === 'all' ? null : me.channelIds;
    const customers = await this.customers.page({
      words,
      channelIds,
      limit,
      after,
      now: this.clock.now(),
    });
    await this.reads.note(
      me,
      customers.map(({ id }) => id),
      'search',
    );
    return customers.map((customer) => ({
      type: 'customer',
      at: customer.at,
      id: customer.id,
      customer,
    }));
  }
}

function cut(
  found: readonly Found[],
  limit: number,
): { items: Found[]; nextCursor: string | null } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? timeCursor(last) : null };
}
