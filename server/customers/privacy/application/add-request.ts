import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ErasedPeople } from '../../../crm/index.js';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock, conflict, newId } from '../../../platform/kernel/index.js';
import type { PersonName } from '../data/person.repository.js';
import type { RequestKind } from '../data/privacy-request.entity.js';
import { RequestRepository } from '../data/request.repository.js';
import { legalMonthAfter } from '../domain/legal-month.js';

/** Writes down what somebody asked of us by law. */
@Injectable()
export class AddRequest {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly requests: RequestRepository,
    private readonly erased: ErasedPeople,
    private readonly audit: Audit,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers its id. Throws Problem 409 `privacy.running` when the same is under way. */
  async add(
    me: Principal,
    kind: RequestKind,
    { id: customerId, name }: PersonName,
  ): Promise<string> {
    if (await this.requests.openOf(customerId, kind))
      throw conflict('privacy.running', 'This is under way for this customer already.');
    const id = newId();
    const now = this.clock.now();
    await this.db.transaction(async (manager) => {
      await this.requests.add(manager, {
        id,
        kind,
        customerId,
        customerName: name,
        subjectMark: this.erased.markOf(`customer\u0001${customerId}`),
        requestedBy: me.userId,
        requestedAt: now,
        dueAt: legalMonthAfter(now),
        nextAt: now,
      });
      await this.audit.record(manager, {
        by: me,
        action: `privacy.${kind}-asked`,
        target: { type: 'privacy-request', id },
      });
      await this.events.append(manager, [
        { type: 'privacy.changed', actorId: me.userId, data: { requestId: id } },
      ]);
    });
    return id;
  }
}
