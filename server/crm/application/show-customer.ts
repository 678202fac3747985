import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import type { CustomerActivity, CustomerSummary } from '../contract.js';
import {
  type CustomerIdentityRow,
  type CustomerNoteRow,
  CustomerReader,
  type CustomerRow,
} from '../data/customer.reader.js';
import {
  type CustomerSegmentRow,
  CustomerSegmentRepository,
} from '../data/customer-segment.repository.js';
import { CUSTOMER_ACTIVITY } from './customer-activity.js';
import { CustomerDoor } from './customer-door.js';

export interface WholeCustomer {
  customer: CustomerRow;
  identities: CustomerIdentityRow[];
  notes: CustomerNoteRow[];
  summary: CustomerSummary;
  segments: CustomerSegmentRow[];
}

/** Everything about a customer that stands beside a conversation. */
@Injectable()
export class ShowCustomer {
  constructor(
    private readonly door: CustomerDoor,
    private readonly customers: CustomerReader,
    private readonly segments: CustomerSegmentRepository,
    @Inject(CUSTOMER_ACTIVITY) private readonly activity: CustomerActivity,
  ) {}

  /** Throws 404 also for a customer who is not theirs to see. */
  async whole(me: Principal, customerId: string): Promise<WholeCustomer> {
    const id = await this.door.mustSee(me, customerId);
    const [customer, identities, notes, summary, segments] = await Promise.all([
      this.customers.one(id),
      this.customers.identities(id),
      this.customers.notes(id),
      this.activity.summaryOf(me.channelIds, id),
      this.segments.of(id),
    ]);
    if (!customer) throw notFound('customer');
    return { customer, identities, notes, summary, segments };
  }

  /** The first of them that is theirs to see. */
  async firstVisible(me: Principal, ids: readonly string[]): Promise<WholeCustomer> {
    const visible = await this.door.visible(me, ids);
    const id = ids.find((candidate) => visible.has(candidate));
    if (id === undefined) throw notFound('customer');
    return this.whole(me, id);
  }
}
