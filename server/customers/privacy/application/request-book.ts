import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import type { PrivacyRequest } from '../data/privacy-request.entity.js';
import { RequestRepository } from '../data/request.repository.js';

/** How far requests are, and that somebody may want to know. */
@Injectable()
export class RequestBook {
  constructor(
    private readonly requests: RequestRepository,
    private readonly events: EventLog,
  ) {}

  lock(manager: EntityManager, id: string): Promise<PrivacyRequest | null> {
    return this.requests.lock(manager, id);
  }

  change(
    manager: EntityManager,
    id: string,
    change: Partial<Omit<PrivacyRequest, 'proof'>>,
  ): Promise<void> {
    return this.requests.change(manager, id, change);
  }

  async tell(manager: EntityManager, requestId: string): Promise<void> {
    await this.events.append(manager, [{ type: 'privacy.changed', data: { requestId } }]);
  }
}
