import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { AuditFact } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import { RuleVersionRepository } from '../data/rule-version.repository.js';
import { RuleRepository } from '../data/rule.repository.js';
import type { RuleAct } from '../domain/rule-acts.js';
import type { RuleContent } from '../domain/rule.js';

interface Written {
  id: string;
  version: number;
  act: RuleAct;
  content: RuleContent;
  by: AuditFact['by'];
}

/** Every change of a rule makes a version, a line in the audit log and an event. */
@Injectable()
export class RuleWriter {
  constructor(
    private readonly rules: RuleRepository,
    private readonly versions: RuleVersionRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async write(manager: EntityManager, { id, version, act, content, by }: Written): Promise<void> {
    if (act === 'made') await this.rules.add(manager, id, content);
    else await this.rules.change(manager, id, content, { version, isRemoved: act === 'removed' });
    await this.versions.add(manager, {
      ruleId: id,
      version,
      act,
      content,
      changedBy: by?.userId ?? null,
    });
    await this.audit.record(manager, {
      by: by ?? null,
      action: `rule.${act}`,
      target: { type: 'rule', id },
      detail: { name: content.name, version },
    });
    await this.tell(manager, id, by?.userId ?? null);
  }

  async tell(manager: EntityManager, ruleId: string, actorId: string | null): Promise<void> {
    await this.events.append(manager, [{ type: 'rule.changed', actorId, data: { ruleId } }]);
  }
}
