import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { ReplyEvents } from '../../contract.js';

/** Whatever happens to an answer to many reaches the screens; what people do stands in the audit log. */
@Injectable()
export class BulkAnswerNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(
    manager: EntityManager,
    by: Principal,
    action: string,
    bulkAnswerId: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    const target = { type: 'bulk-answer', id: bulkAnswerId };
    await this.audit.record(manager, { by, action, target, detail });
    await this.changed(manager, bulkAnswerId);
  }

  async changed(manager: EntityManager, bulkAnswerId: string): Promise<void> {
    const data = { bulkAnswerId } satisfies ReplyEvents['bulk-answer.changed'];
    await this.events.append(manager, [{ type: 'bulk-answer.changed', data }]);
  }
}
