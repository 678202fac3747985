import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CrmEvents } from '../../../crm/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import { newId } from '../../../platform/kernel/index.js';
import { MembershipRepository } from '../data/membership.repository.js';
import { changesOf } from '../domain/changes-of.js';

/** Keeps who came and who left, and tells it; what a colleague said was told when they said it. */
@Injectable()
export class TellChanges {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly events: EventLog,
  ) {}

  async tell(manager: EntityManager, customerIds: readonly string[], at: Date): Promise<void> {
    const changes = changesOf(
      await this.memberships.told(manager, customerIds),
      await this.memberships.standing(manager, customerIds),
      await this.memberships.words(manager, customerIds),
    );
    if (changes.length === 0) return;
    await this.memberships.log(
      manager,
      changes.map((change) => ({ ...change, id: newId(), at })),
    );
    const news = changes.filter(({ isSaid }) => !isSaid).map(({ customerId }) => customerId);
    await this.events.append(
      manager,
      [...new Set(news)].map((customerId) => ({
        type: 'customer.changed',
        data: { customerId, fields: ['segments'] } satisfies CrmEvents['customer.changed'],
      })),
    );
  }
}
