import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { conflict, notFound } from '../../../../platform/kernel/index.js';
import { RuleVersionRepository } from '../data/rule-version.repository.js';
import { RuleRepository, type RuleRecord } from '../data/rule.repository.js';
import { contentOf } from '../domain/content-of.js';
import type { RuleAct } from '../domain/rule-acts.js';
import type { RuleContent } from '../domain/rule.js';
import { RuleWriter } from './rule-writer.js';

/** Changes a rule that is there; what stood there before stays as a version. */
@Injectable()
export class ChangeRule {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rules: RuleRepository,
    private readonly versions: RuleVersionRepository,
    private readonly writer: RuleWriter,
  ) {}

  /**
   * `seen` is the version that the author had before them. Throws a Problem 404, or 409
   * `rule.changed-meanwhile` when somebody was faster.
   */
  change(by: Principal, id: string, content: RuleContent, seen: number): Promise<void> {
    return this.write(by, id, 'changed', (rule) => {
      if (rule.version !== seen)
        throw conflict(
          'rule.changed-meanwhile',
          'Somebody changed this rule meanwhile. Look at it again, then repeat your change.',
          { version: rule.version },
        );
      return content;
    });
  }

  /** Throws a Problem 404. What is so already stays so, without a version. */
  switch(by: Principal, id: string, isEnabled: boolean): Promise<void> {
    return this.write(by, id, isEnabled ? 'switched-on' : 'switched-off', (rule) =>
      rule.isEnabled === isEnabled ? null : { ...contentOf(rule), isEnabled },
    );
  }

  remove(by: Principal, id: string): Promise<void> {
    return this.write(by, id, 'removed', contentOf);
  }

  /** Throws a Problem 404 for a rule that was never there. */
  bringBack(by: Principal, id: string): Promise<void> {
    return this.write(by, id, 'brought-back', (rule) => (rule.removedAt ? contentOf(rule) : null));
  }

  /** Makes the rule what it was. Throws a Problem 404 for a version that there never was. */
  async restore(by: Principal, id: string, version: number): Promise<void> {
    const then = await this.versions.one(id, version);
    if (!then) throw notFound('rule version');
    await this.write(by, id, 'restored', () => then.content);
  }

  private write(
    by: Principal,
    id: string,
    act: RuleAct,
    contentAfter: (rule: RuleRecord) => RuleContent | null,
  ): Promise<void> {
    return this.db.transaction(async (manager) => {
      const rule = await this.rules.lock(manager, id);
      if (!rule || (rule.removedAt && act !== 'brought-back')) throw notFound('rule');
      const content = contentAfter(rule);
      if (!content) return;
      await this.writer.write(manager, { id, version: rule.version + 1, act, content, by });
    });
  }
}
