import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CrmEvents } from '../../../../crm/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { ExchangeEvents } from '../../contract.js';
import { KnownCustomerReader } from '../data/known-customer.reader.js';
import type { TakingIn } from '../domain/taking-in.js';

/** So few are told one by one. */
const FEW = 20;

/**
 * Tells what is new of customers. A file of millions must not keep those waiting who listen to every
 * customer by name: of people who never wrote to the desk they are told in one word.
 */
@Injectable()
export class TakenNews {
  constructor(
    private readonly known: KnownCustomerReader,
    private readonly events: EventLog,
  ) {}

  async tell(
    manager: EntityManager,
    { source, by }: TakingIn,
    added: readonly string[],
    changed: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    const isNew = new Set(added);
    const all = [...new Set([...added, ...changed.keys()])];
    const named = all.length <= FEW ? new Set(all) : await this.known.withProfiles(manager, all);
    const others = all.filter((id) => !named.has(id));
    const single = all
      .filter((id) => named.has(id))
      .map((customerId) => {
        const said = changed.get(customerId) ?? [];
        const fields = [...new Set([...(isNew.has(customerId) ? ['name'] : []), ...said])];
        const data = { customerId, fields } satisfies CrmEvents['customer.changed'];
        return { type: 'customer.changed', actorId: by, data };
      });
    const many = { source, customerIds: others } satisfies ExchangeEvents['customers.taken-in'];
    await this.events.append(manager, [
      ...single,
      ...(others.length > 0 ? [{ type: 'customers.taken-in', actorId: by, data: many }] : []),
    ]);
  }
}
