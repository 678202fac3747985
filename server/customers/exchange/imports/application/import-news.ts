import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { ExchangeEvents } from '../../contract.js';

/** Tells screens and the audit log what became of an import. */
@Injectable()
export class ImportNews {
  constructor(
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  async tell(
    manager: EntityManager,
    by: Principal,
    importId: string,
    act: string,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    await this.audit.record(manager, {
      by,
      action: `customer-import.${act}`,
      target: { type: 'customer-import', id: importId },
      detail,
    });
    await this.progressed(manager, importId);
  }

  async progressed(manager: EntityManager, importId: string): Promise<void> {
    const data = { importId } satisfies ExchangeEvents['customer-import.changed'];
    await this.events.append(manager, [{ type: 'customer-import.changed', data }]);
  }
}
