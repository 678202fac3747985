import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import type { AuditFact } from '../contract.js';
import { AuditRepository } from '../data/audit.repository.js';

/** Writes the audit log. */
@Injectable()
export class Audit {
  constructor(
    private readonly entries: AuditRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** With the manager of a transaction the entry stands or falls with the change; with null it stands alone. */
  async record(
    manager: EntityManager | null,
    { by, action, target, outcome = 'done', ip, detail = {} }: AuditFact,
  ): Promise<void> {
    await this.entries.add(manager, {
      at: this.clock.now(),
      actorId: by?.userId ?? null,
      actorName: by?.name ?? null,
      action,
      targetType: target?.type ?? null,
      targetId: target?.id ?? null,
      outcome,
      ip: ip ?? by?.ip ?? null,
      detail: { ...detail },
    });
  }
}
