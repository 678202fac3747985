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

  /**
   * Answers who stands for this customer now: themselves, or whoever they turned out to be. Throws
   * 404 when there is none, or they never spoke on a channel of this person.
   */
  async mustSee(me: Principal, customerId: string): Promise<string> {
    const standing = await this.customers.standing(customerId);
    if (!standing || (await this.visible(me, [standing])).size === 0) throw notFound('customer');
    return standing;
  }

  /** Administrators see everybody, also people who have not spoken yet. */
  async visible(me: Principal, customerIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (me.channelIds === 'all') return this.customers.existing(customerIds);
    return this.activity.visibleAmong(me.channelIds, customerIds);
  }

  /** Who stands for these customers now, as far as they are theirs to see; in the given order. */
  async visibleOf(me: Principal, customerIds: readonly string[]): Promise<string[]> {
    const standing = await Promise.all(customerIds.map((id) => this.customers.standing(id)));
    const known = [...new Set(standing.filter((id) => id !== undefined))];
    const visible = await this.visible(me, known);
    return known.filter((id) => visible.has(id));
  }
}
