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
import { type Dossier, ReadDossier } from './read-dossier.js';

export interface WholeCustomer {
  customer: CustomerRow;
  identities: CustomerIdentityRow[];
  notes: CustomerNoteRow[];
  summary: CustomerSummary;
  segments: CustomerSegmentRow[];
  dossier: Dossier;
}

/** Everything about a customer that stands beside a conversation. */
@Injectable()
export class ShowCustomer {
  constructor(
    private readonly door: CustomerDoor,
    private readonly customers: CustomerReader,
    private readonly segments: CustomerSegmentRepository,
    private readonly dossiers: ReadDossier,
    @Inject(CUSTOMER_ACTIVITY) private readonly activity: CustomerActivity,
  ) {}

  /** Throws 404 also for a customer who is not theirs to see. */
  async whole(me: Principal, customerId: string): Promise<WholeCustomer> {
    const id = await this.door.mustSee(me, customerId);
    const [customer, identities, notes, summary, segments, dossier] = await Promise.all([
      this.customers.one(id),
      this.customers.identities(id),
      this.customers.notes(id),
      this.activity.summaryOf(me.channelIds, id),
      this.segments.of(id),
      this.dossiers.of(id),
    ]);
    if (!customer) throw notFound('customer');
    return { customer, identities, notes, summary, segments, dossier };
  }

  /** The first of them that is theirs to see, or who stands for it now. */
  async firstVisible(me: Principal, ids: readonly string[]): Promise<WholeCustomer> {
    const [id] = await this.door.visibleOf(me, ids);
    if (id === undefined) throw notFound('customer');
    return this.whole(me, id);
  }
}
