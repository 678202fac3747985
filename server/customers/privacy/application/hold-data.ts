import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CustomerDoor } from '../../../crm/index.js';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock, conflict, newId } from '../../../platform/kernel/index.js';
import { HoldRepository } from '../data/hold.repository.js';

/** Says that a customer's data must stay, for instance for a court, and takes that back. */
@Injectable()
export class HoldData {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly holds: HoldRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws Problems 404 and 409 `privacy.held`. */
  async hold(me: Principal, namedId: string, reason: string): Promise<void> {
    const customerId = await this.door.mustSee(me, namedId);
    if (await this.holds.activeOf(customerId))
      throw conflict('privacy.held', 'The data of this customer is held already.');
    await this.db.transaction(async (manager) => {
      const heldAt = this.clock.now();
      const hold = { id: newId(), customerId, reason, heldBy: me.userId, heldAt };
      await this.holds.add(manager, hold);
      await this.audit.record(manager, {
        by: me,
        action: 'privacy.held',
        target: { type: 'customer', id: customerId },
      });
      await this.events.append(manager, [{ type: 'retention.changed', data: { kind: 'hold' } }]);
    });
  }

  /** Lifting twice is lifting once. */
  async lift(me: Principal, namedId: string): Promise<void> {
    const customerId = await this.door.mustSee(me, namedId);
    await this.db.transaction(async (manager) => {
      if (!(await this.holds.lift(manager, customerId, me.userId, this.clock.now()))) return;
      await this.audit.record(manager, {
        by: me,
        action: 'privacy.hold-lifted',
        target: { type: 'customer', id: customerId },
      });
      await this.events.append(manager, [{ type: 'retention.changed', data: { kind: 'hold' } }]);
    });
  }
}
