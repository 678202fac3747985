import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CustomerReads } from '../../../crm/index.js';
import type { Segment } from '../../../crm/contract.js';
import {
  decodeCursor,
  timeCursor,
  type TimeMark,
  timeMarkIn,
} from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { CLOCK, type Clock, isUuid, Problem } from '../../../platform/kernel/index.js';
import { CustomerListReader, type ListedCustomer } from '../data/customer-list.reader.js';
import { isByTime } from '../data/customer-walks.js';
import type { CustomerSort } from '../domain/customer-order.js';
import { prefixWords } from '../domain/prefix-words.js';

export interface CustomerListQuery {
  q?: string;
  segment?: Segment;
  sort?: CustomerSort;
  limit: number;
  cursor?: string;
}

/** Customers who spoke on one's channels: all of them, or those whom the typed words fit. */
@Injectable()
export class ListCustomers {
  constructor(
    private readonly customers: CustomerListReader,
    private readonly reads: CustomerReads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 400 for a cursor that is not ours, or of another order. */
  async page(
    me: Principal,
    { q = '', segment, sort = 'contact', limit, cursor }: CustomerListQuery,
  ): Promise<Page<ListedCustomer>> {
    const after = isByTime(sort) ? timeMarkIn(cursor) : numberMarkIn(cursor);
    const words = prefixWords(q);
    if (words === null && q.trim() !== '') return { items: [], nextCursor: null };
    const found = await this.customers.page({
      words,
      channelIds: me.channelIds === 'all' ? null : me.channelIds,
      segment,
      sort,
      limit: limit + 1,
      after,
      now: this.clock.now(),
    });
    const items = found.slice(0, limit);
    if (words !== null)
      await this.reads.note(
        me,
        items.map(({ id }) => id),
        'search',
      );
    const last = items.at(-1);
    const isMore = found.length > limit && last;
    return { items, nextCursor: isMore ? timeCursor({ at: last.at, id: last.mark }) : null };
  }
}

function numberMarkIn(cursor: string | undefined): TimeMark | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at === 'string' && /^\d{1,18}$/.test(at) && isUuid(id)) return { at, id };
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
