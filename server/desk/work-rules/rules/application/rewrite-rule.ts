import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { ChangeRule } from './change-rule.js';
import { CheckRule, type RuleDraft } from './check-rule.js';
import { RefuseEverything } from './refuse-everything.js';

interface Rewriting extends RuleDraft {
  /** The version that the author had before them. */
  version: number;
  confirmEverything?: boolean;
}

@Injectable()
export class RewriteRule {
  constructor(
    private readonly checks: CheckRule,
    private readonly everything: RefuseEverything,
    private readonly changing: ChangeRule,
  ) {}

  /** Throws a Problem 404, 409 when somebody was faster, 422 for a rule that cannot be kept. */
  async execute(me: Principal, id: string, draft: Rewriting): Promise<void> {
    const content = await this.checks.check(draft);
    await this.everything.unless(draft.confirmEverything === true, content);
    await this.changing.change(me, id, content, draft.version);
  }
}
