import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { AuditFact, Principal } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import { conflict, newId, notFound } from '../../../../platform/kernel/index.js';
import type { ReplyEvents } from '../../contract.js';
import { ApprovalRuleRepository } from '../data/approval-rule.repository.js';
import type { ApprovalRule } from '../domain/approval-rule.js';
import { type ApprovalRuleDraft, checkApprovalRule } from '../domain/check-approval-rule.js';

/** Which replies need approval: rules made, changed and removed. */
@Injectable()
export class KeepApprovalRules {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rules: ApprovalRuleRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  /** Throws 404. */
  async one(id: string): Promise<ApprovalRule> {
    const rule = await this.rules.one(id);
    if (!rule) throw notFound('approval-rule');
    return rule;
  }

  /** Answers its id. Throws 422 `approval-rule.invalid` or what is wrong with the condition. */
  async add(by: AuditFact['by'], draft: ApprovalRuleDraft): Promise<string> {
    const content = checkApprovalRule(draft);
    const id = newId();
    await this.db.transaction(async (manager) => {
      await this.rules.add(manager, id, content);
      await this.tell(manager, by, 'added', { id, name: content.name });
    });
    return id;
  }

  /** Throws as `add` does, 404, and 409 `approval-rule.changed-meanwhile` for an old version. */
  async change(
    by: Principal,
    id: string,
    draft: ApprovalRuleDraft,
    version: number,
  ): Promise<void> {
    const content = checkApprovalRule(draft);
    await this.db.transaction(async (manager) => {
      const before = await this.rules.lock(manager, id);
      if (!before) throw notFound('approval-rule');
      if (before.version !== version)
        throw conflict(
          'approval-rule.changed-meanwhile',
          'Somebody else changed this rule meanwhile. Look at it again before you save.',
        );
      await this.rules.change(manager, id, content);
      await this.tell(manager, by, 'changed', { id, name: content.name });
    });
  }

  /** Replies that wait because of it go on waiting. */
  remove(by: Principal, id: string): Promise<void> {
    return this.db.transaction(async (manager) => {
      const rule = await this.rules.lock(manager, id);
      if (!rule) throw notFound('approval-rule');
      await this.rules.remove(manager, id);
      await this.tell(manager, by, 'removed', rule);
    });
  }

  private async tell(
    manager: EntityManager,
    by: AuditFact['by'],
    what: 'added' | 'changed' | 'removed',
    { id, name }: Pick<ApprovalRule, 'id' | 'name'>,
  ): Promise<void> {
    const target = { type: 'approval-rule', id };
    await this.audit.record(manager, {
      by,
      action: `approval-rule.${what}`,
      target,
      detail: { name },
    });
    const data = { approvalRuleId: id } satisfies ReplyEvents['approval-rule.changed'];
    await this.events.append(manager, [
      { type: 'approval-rule.changed', actorId: by?.userId, data },
    ]);
  }
}
