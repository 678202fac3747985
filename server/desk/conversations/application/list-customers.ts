import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CustomerReads } from '../../../crm/index.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { CustomerListReader, type ListedCustomer } from '../data/customer-list.reader.js';
import { prefixWords } from '../domain/prefix-words.js';

export interface CustomerListQuery {
  q?: string;
  limit: number;
  cursor?: string;
}

/** Customers who spoke on one's channels: all of them, or those whom the typed words fit. */
@Injectable()
export class ListCustomers {
  constructor(
    private readonly customers: CustomerListReader,
    private readonly reads: CustomerReads,
  ) {}

  async page(
    me: Principal,
    { q = '', limit, cursor }: CustomerListQuery,
  ): Promise<Page<ListedCustomer>> {
    const after = timeMarkIn(cursor);
    const words = prefixWords(q);
    if (words === null && q.trim() !== '') return { items: [], nextCursor: null };
    const found = await this.customers.page({
      words,
      channelIds: me.channelIds === 'all' ? null : me.channelIds,
      limit: limit + 1,
      after,
    });
    const items = found.slice(0, limit);
    if (words !== null)
      await this.reads.note(
        me,
        items.map(({ id }) => id),
        'search',
      );
    const last = items.at(-1);
    return { items, nextCursor: found.length > limit && last ? timeCursor(last) : null };
  }
}
