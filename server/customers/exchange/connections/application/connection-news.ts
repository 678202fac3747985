import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { ExchangeEvents } from '../../contract.js';

/** Tells screens and the audit log what became of a connection. */
@Injectable()
export class ConnectionNews {
  constructor(
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  async tell(
    manager: EntityManager,
    by: Principal | null,
    id: string,
    act: string,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const target = { type: 'crm-connection', id };
    await this.audit.record(manager, { by, action: `crm-connection.${act}`, target, detail });
    await this.changed(manager, id);
  }

  async changed(manager: EntityManager, connectionId: string): Promise<void> {
    const data = { connectionId } satisfies ExchangeEvents['crm-connection.changed'];
    await this.events.append(manager, [{ type: 'crm-connection.changed', data }]);
  }
}
