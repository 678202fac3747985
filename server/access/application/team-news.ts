import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../platform/events/index.js';
import type { AccessEvents, AuditFact } from '../contract.js';
import { Audit } from './audit.js';

export interface TeamNewsItem extends Pick<AuditFact, 'by' | 'action' | 'detail'> {
  teamId: string;
}

/** Whatever happens to a team stands in the audit log and reaches the screens. */
@Injectable()
export class TeamNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(manager: EntityManager, { by, action, detail, teamId }: TeamNewsItem): Promise<void> {
    const target = { type: 'team', id: teamId };
    await this.audit.record(manager, { by, action, target, detail });
    const data = { teamId } satisfies AccessEvents['team.changed'];
    await this.events.append(manager, [{ type: 'team.changed', actorId: by?.userId, data }]);
  }
}
