import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { EraseRepository } from '../data/erase.repository.js';
import type { PrivacyRequest } from '../data/privacy-request.entity.js';
import { RequestRepository } from '../data/request.repository.js';
import { ProveErasure } from './prove-erasure.js';

/** The end of an erasure: the proof is written, and what was known for its sake is forgotten. */
@Injectable()
export class FinishErasure {
  constructor(
    private readonly requests: RequestRepository,
    private readonly rows: EraseRepository,
    private readonly proving: ProveErasure,
    private readonly audit: Audit,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async finish(manager: EntityManager, request: PrivacyRequest): Promise<void> {
    const endedAt = this.clock.now();
    await this.rows.mendShared(manager, request.id);
    const proof = await this.proving.prove(manager, request, endedAt);
    await this.requests.keepProof(manager, request.id, proof);
    await this.requests.change(manager, request.id, {
      state: 'done',
      customerId: null,
      customerName: null,
      endedAt,
      nextAt: null,
      done: request.total,
      cursor: null,
      problem: null,
    });
    await this.audit.record(manager, {
      action: 'privacy.erased',
      target: { type: 'privacy-request', id: request.id },
      detail: { hash: proof.hash },
    });
    await this.tell(manager, request.id);
  }

  async tell(manager: EntityManager, requestId: string): Promise<void> {
    await this.events.append(manager, [{ type: 'privacy.changed', data: { requestId } }]);
  }
}
