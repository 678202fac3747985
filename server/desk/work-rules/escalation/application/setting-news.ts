import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { AuditFact } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';

export interface SettingNews {
  by: AuditFact['by'];
  what: 'ladder' | 'department';
  act: 'added' | 'changed' | 'removed';
  id: string;
  detail: Readonly<Record<string, unknown>>;
}

/** Tells screens and the audit log that a ladder or a department is different now. */
@Injectable()
export class SettingNewsTeller {
  constructor(
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  async tell(manager: EntityManager, { by, what, act, id, detail }: SettingNews): Promise<void> {
    await this.events.append(manager, [
      { type: `${what}.changed`, actorId: by?.userId ?? null, data: { [`${what}Id`]: id } },
    ]);
    const target = { type: what, id };
    await this.audit.record(manager, { by, action: `${what}.${act}`, target, detail });
  }
}
