import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { AuditFact } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';

export interface QueueNewsItem {
  by: AuditFact['by'];
  act: 'added' | 'changed' | 'removed' | 'ordered';
  id: string;
  name?: string;
}

/** Tells screens, routing and the audit log that a queue is different now. */
@Injectable()
export class QueueNews {
  constructor(
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  async tell(manager: EntityManager, { by, act, id, name }: QueueNewsItem): Promise<void> {
    await this.events.append(manager, [
      { type: 'queue.changed', actorId: by?.userId ?? null, data: { queueId: id } },
    ]);
    const target = { type: 'queue', id };
    const detail = name === undefined ? {} : { name };
    await this.audit.record(manager, { by, action: `queue.${act}`, target, detail });
  }
}
