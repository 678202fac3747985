import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import type { ListeningEvents } from '../contract.js';

/** Tells what a person changed: the audit log, and every screen that shows it. */
@Injectable()
export class ListeningNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(
    manager: EntityManager,
    by: Principal,
    what: ListeningEvents['listening.changed']['what'],
    did: string,
    id: string,
    detail: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const target = { type: `listening-${what}`, id };
    await this.audit.record(manager, { by, action: `listening-${what}.${did}`, target, detail });
    const data = { what, id } satisfies ListeningEvents['listening.changed'];
    await this.events.append(manager, [{ type: 'listening.changed', actorId: by.userId, data }]);
  }
}
