import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../platform/events/index.js';
import type { AccessEvents, AuditFact } from '../contract.js';
import { Audit } from './audit.js';

export interface UserNewsItem extends Pick<AuditFact, 'by' | 'action' | 'detail'> {
  userId: string;
}

/** Whatever happens to an account stands in the audit log and reaches the screens. */
@Injectable()
export class UserNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(manager: EntityManager, { by, action, detail, userId }: UserNewsItem): Promise<void> {
    const target = { type: 'user', id: userId };
    await this.audit.record(manager, { by, action, target, detail });
    const data = { userId } satisfies AccessEvents['user.changed'];
    await this.events.append(manager, [{ type: 'user.changed', actorId: by?.userId, data }]);
  }
}
