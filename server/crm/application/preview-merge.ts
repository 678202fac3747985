import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../access/contract.js';
import { conflict, notFound } from '../../platform/kernel/index.js';
import type { CustomerActivity } from '../contract.js';
import { CustomerFactReader, type FactCounts } from '../data/customer-fact.reader.js';
import { CustomerReader, type CustomerRow } from '../data/customer.reader.js';
import { CUSTOMER_ACTIVITY } from './customer-activity.js';
import { CustomerDoor } from './customer-door.js';

export interface MergePreview {
  kept: CustomerRow;
  absorbed: CustomerRow;
  /** What comes along, within the reader's channels. */
  moves: FactCounts & { conversations: number };
}

/** What a merge would do, before anybody does it. */
@Injectable()
export class PreviewMerge {
  constructor(
    private readonly door: CustomerDoor,
    private readonly customers: CustomerReader,
    private readonly facts: CustomerFactReader,
    @Inject(CUSTOMER_ACTIVITY) private readonly activity: CustomerActivity,
  ) {}

  /** Throws 404 when either is not theirs to see, 409 when they are one already. */
  async preview(me: Principal, customerId: string, otherId: string): Promise<MergePreview> {
    const keptId = await this.door.mustSee(me, customerId);
    const absorbedId = await this.door.mustSee(me, otherId);
    if (keptId === absorbedId)
      throw conflict('customers.merged', 'These two are one customer already.');
    const [kept, absorbed, counts, conversations] = await Promise.all([
      this.customers.one(keptId),
      this.customers.one(absorbedId),
      this.facts.counts(absorbedId),
      this.activity.countOf(me.channelIds, absorbedId),
    ]);
    if (!kept || !absorbed) throw notFound('customer');
    return { kept, absorbed, moves: { ...counts, conversations } };
  }
}
