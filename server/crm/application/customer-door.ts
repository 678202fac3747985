import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import type { CustomerActivity } from '../contract.js';
import { CustomerReader } from '../data/customer.reader.js';
import { CUSTOMER_ACTIVITY } from './customer-activity.js';

/** The one way to a customer for a person: who may not see them learns nothing of them. */
@Injectable()
export class CustomerDoor {
  constructor(
    private readonly customers: CustomerReader,
    @Inject(CUSTOMER_ACTIVITY) private readonly activity: CustomerActivity,
  ) {}

  /** Throws 404 when there is none, or they never spoke on a channel of this person. */
  async mustSee(me: Principal, customerId: string): Promise<void> {
    if ((await this.visible(me, [customerId])).size === 0) throw notFound('customer');
  }

  /** Administrators see everybody, also people who have not spoken yet. */
  async visible(me: Principal, customerIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (me.channelIds === 'all') return this.customers.existing(customerIds);
    return this.activity.visibleAmong(me.channelIds, customerIds);
  }
}
