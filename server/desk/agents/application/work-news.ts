import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditFact } from '../../../access/contract.js';
import { Audit } from '../../../access/index.js';
import { EventLog } from '../../../platform/events/index.js';
import type { AgentEvents } from '../contract.js';

export interface WorkNewsItem extends Pick<AuditFact, 'by' | 'action' | 'detail'> {
  userId: string;
}

/** Whatever is said about somebody's work stands in the audit log and reaches the screens. */
@Injectable()
export class WorkNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(manager: EntityManager, { by, action, detail, userId }: WorkNewsItem): Promise<void> {
    const target = { type: 'user', id: userId };
    await this.audit.record(manager, { by, action, target, detail });
    const data = { userId } satisfies AgentEvents['work-profile.changed'];
    await this.events.append(manager, [
      { type: 'work-profile.changed', actorId: by?.userId ?? null, data },
    ]);
  }
}
