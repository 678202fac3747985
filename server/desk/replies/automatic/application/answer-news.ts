import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Audit } from '../../../../access/index.js';
import { EventLog } from '../../../../platform/events/index.js';

/** Tells of changes of the setting: the audit log, and every screen that shows it. */
@Injectable()
export class AnswerNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(
    manager: EntityManager,
    me: Principal,
    action: string,
    detail: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record(manager, { by: me, action, detail });
    await this.events.append(manager, [
      { type: 'automatic-answers.changed', actorId: me.userId, data: {} },
    ]);
  }
}
