import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AuditFact } from '../../../../access/contract.js';
import { newId } from '../../../../platform/kernel/index.js';
import { CheckRule, type RuleDraft } from './check-rule.js';
import { RefuseEverything } from './refuse-everything.js';
import { RuleWriter } from './rule-writer.js';

@Injectable()
export class AddRule {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly checks: CheckRule,
    private readonly everything: RefuseEverything,
    private readonly writer: RuleWriter,
  ) {}

  /** Returns the id. Throws a Problem 422 for a rule that cannot be kept. */
  async execute(by: AuditFact['by'], draft: RuleDraft, isConfirmed = false): Promise<string> {
    const content = await this.checks.check(draft);
    await this.everything.unless(isConfirmed, content);
    const id = newId();
    await this.db.transaction((manager) =>
      this.writer.write(manager, { id, version: 1, act: 'made', content, by }),
    );
    return id;
  }
}
