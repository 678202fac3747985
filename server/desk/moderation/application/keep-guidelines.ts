import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { AuditFact, Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import { conflict, newId, notFound } from '../../../platform/kernel/index.js';
import type { ModerationEvents } from '../contract.js';
import { GuidelineRepository } from '../data/guideline.repository.js';
import { checkGuideline, type GuidelineDraft } from '../domain/check-guideline.js';
import type { Guideline } from '../domain/guideline.js';

/** Guidelines: made, changed, put in order and removed. */
@Injectable()
export class KeepGuidelines {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly guidelines: GuidelineRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  /** Throws 404. */
  async one(id: string): Promise<Guideline> {
    const guideline = await this.guidelines.one(id);
    if (!guideline) throw notFound('guideline');
    return guideline;
  }

  /** Answers its id. Throws 422 `guideline.invalid` or what is wrong with the condition. */
  async add(by: AuditFact['by'], draft: GuidelineDraft): Promise<string> {
    const content = checkGuideline(draft);
    const id = newId();
    await this.db.transaction(async (manager) => {
      await this.guidelines.add(manager, id, content);
      await this.tell(manager, by, 'added', id, content.name);
    });
    return id;
  }

  /** Throws as `add` does, 404, and 409 `guideline.changed-meanwhile` for an old version. */
  async change(by: Principal, id: string, draft: GuidelineDraft, version: number): Promise<void> {
    const content = checkGuideline(draft);
    await this.db.transaction(async (manager) => {
      const before = await this.guidelines.lock(manager, id);
      if (!before) throw notFound('guideline');
      if (before.version !== version)
        throw conflict(
          'guideline.changed-meanwhile',
          'Somebody else changed this guideline meanwhile. Look at it again before you save.',
        );
      await this.guidelines.change(manager, id, content);
      await this.tell(manager, by, 'changed', id, content.name);
    });
  }

  remove(by: Principal, id: string): Promise<void> {
    return this.db.transaction(async (manager) => {
      const guideline = await this.guidelines.lock(manager, id);
      if (!guideline) throw notFound('guideline');
      await this.guidelines.remove(manager, id);
      await this.tell(manager, by, 'removed', id, guideline.name);
    });
  }

  /** Throws 409 when guidelines came or went meanwhile. */
  order(by: Principal, ids: readonly string[]): Promise<void> {
    return this.db.transaction(async (manager) => {
      if (!(await this.guidelines.setOrder(manager, ids)))
        throw conflict(
          'guidelines.changed-meanwhile',
          'Guidelines came or went meanwhile. Look again.',
        );
      const [first] = ids;
      if (first !== undefined) await this.tell(manager, by, 'ordered', first);
    });
  }

  private async tell(
    manager: EntityManager,
    by: AuditFact['by'],
    what: 'added' | 'changed' | 'removed' | 'ordered',
    guidelineId: string,
    name?: string,
  ): Promise<void> {
    const target = { type: 'guideline', id: guidelineId };
    await this.audit.record(manager, {
      by,
      action: `guideline.${what}`,
      target,
      detail: name === undefined ? {} : { name },
    });
    const data = { guidelineId } satisfies ModerationEvents['guideline.changed'];
    await this.events.append(manager, [{ type: 'guideline.changed', actorId: by?.userId, data }]);
  }
}
