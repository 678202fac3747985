import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { EventLog } from '../../platform/events/index.js';
import { CLOCK, type Clock, newId, notFound, unprocessable } from '../../platform/kernel/index.js';
import type { LegalBasis } from '../contract.js';
import { ConsentRepository } from '../data/consent.repository.js';
import { CustomerDoor } from './customer-door.js';

export interface ConsentWord {
  purpose: string;
  basis: LegalBasis;
  note: string | null;
  /** Null: now. */
  givenAt: Date | null;
}

/** What a customer agreed to, or on what else the use of their data rests; and that it ended. */
@Injectable()
export class RecordConsent {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly consents: ConsentRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404, and 422 `consent.early` for a day that is yet to come. */
  async record(me: Principal, meant: string, word: ConsentWord): Promise<void> {
    const customerId = await this.door.mustSee(me, meant);
    const now = this.clock.now();
    const givenAt = word.givenAt ?? now;
    if (givenAt > now)
      throw unprocessable('consent.early', 'Choose a day that is not yet to come.');
    const id = newId();
    const { purpose, basis, note } = word;
    await this.db.transaction(async (manager) => {
      const consent = { id, customerId, purpose, basis, note, givenAt, recordedBy: me.userId };
      await this.consents.add(manager, consent);
      await this.tell(manager, me, 'given', { customerId, consentId: id, basis });
    });
  }

  /** Withdrawing twice is withdrawing once. Throws 404. */
  async withdraw(me: Principal, meant: string, consentId: string): Promise<void> {
    const customerId = await this.door.mustSee(me, meant);
    await this.db.transaction(async (manager) => {
      const now = this.clock.now();
      const isNew = await this.consents.withdraw(manager, customerId, consentId, now);
      if (isNew === undefined) throw notFound('consent');
      if (isNew) await this.tell(manager, me, 'withdrawn', { customerId, consentId });
    });
  }

  private async tell(
    manager: EntityManager,
    me: Principal,
    what: 'given' | 'withdrawn',
    { customerId, ...detail }: { customerId: string; consentId: string; basis?: LegalBasis },
  ): Promise<void> {
    await this.events.append(manager, [
      {
        type: 'customer.changed',
        actorId: me.userId,
        data: { customerId, fields: ['consents'] },
      },
    ]);
    await this.audit.record(manager, {
      by: me,
      action: `customer-consent.${what}`,
      target: { type: 'customer', id: customerId },
      detail,
    });
  }
}
