import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { EventLog } from '../../platform/events/index.js';
import { CLOCK, type Clock, unprocessable } from '../../platform/kernel/index.js';
import type { CrmEvents, Segment } from '../contract.js';
import { CustomerSegmentRepository } from '../data/customer-segment.repository.js';
import { CustomerDoor } from './customer-door.js';

export interface SegmentWord {
  segment: Segment;
  reason: string;
  /** Null: until somebody takes it away. */
  expiresAt: Date | null;
  /** False: they are not, whatever the rules find. */
  isMember: boolean;
}

/** What a colleague says that a customer is or is not. It holds before the rules. */
@Injectable()
export class SetSegment {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly segments: CustomerSegmentRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404, and 422 `segment.over` for an end that lies in the past. */
  async set(me: Principal, customerId: string, word: SegmentWord): Promise<void> {
    await this.door.mustSee(me, customerId);
    const setAt = this.clock.now();
    if (word.expiresAt && word.expiresAt <= setAt)
      throw unprocessable('segment.over', 'Choose an end that lies in the future, or none.');
    await this.db.transaction(async (manager) => {
      await this.segments.put(manager, { ...word, customerId, setBy: me.userId, setAt });
      const what = word.isMember ? 'set' : 'denied';
      await this.tell(manager, me, customerId, what, word.segment);
    });
  }

  /** The rules have the say again. Nothing happens when nobody had said anything. Throws 404. */
  async remove(me: Principal, customerId: string, segment: Segment): Promise<void> {
    await this.door.mustSee(me, customerId);
    await this.db.transaction(async (manager) => {
      if (await this.segments.remove(manager, customerId, segment))
        await this.tell(manager, me, customerId, 'removed', segment);
    });
  }

  private async tell(
    manager: EntityManager,
    me: Principal,
    customerId: string,
    what: 'set' | 'denied' | 'removed',
    segment: Segment,
  ): Promise<void> {
    const data = { customerId, fields: ['segments'] } satisfies CrmEvents['customer.changed'];
    await this.events.append(manager, [{ type: 'customer.changed', actorId: me.userId, data }]);
    await this.audit.record(manager, {
      by: me,
      action: `customer-segment.${what}`,
      target: { type: 'customer', id: customerId },
      detail: { segment },
    });
  }
}
