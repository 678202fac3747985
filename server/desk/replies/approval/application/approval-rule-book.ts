import { Injectable } from '@nestjs/common';
import { compileCondition, type Holds } from '../../../work-rules/conditions/index.js';
import { ApprovalRuleRepository } from '../data/approval-rule.repository.js';
import type { ApprovalRule } from '../domain/approval-rule.js';

export type ReadyApprovalRule = ApprovalRule & { holds: Holds };

/** The rules that are switched on, compiled once for as long as nobody changes one. */
@Injectable()
export class ApprovalRuleBook {
  private stamp: string | undefined;
  private ready: readonly ReadyApprovalRule[] = [];

  constructor(private readonly rules: ApprovalRuleRepository) {}

  async all(): Promise<readonly ReadyApprovalRule[]> {
    const stamp = await this.rules.stamp();
    if (stamp !== this.stamp) {
      const rules = await this.rules.all();
      this.ready = rules
        .filter(({ isEnabled }) => isEnabled)
        .map((rule) => ({ ...rule, holds: compileCondition(rule.condition) }));
      this.stamp = stamp;
    }
    return this.ready;
  }
}
