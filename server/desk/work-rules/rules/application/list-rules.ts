import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../platform/kernel/index.js';
import { RuleFiringReader } from '../data/rule-firing.reader.js';
import { type RuleVersion, RuleVersionRepository } from '../data/rule-version.repository.js';
import { RuleRepository, type RuleRecord } from '../data/rule.repository.js';
import { type BrokenAction, FindBroken } from './find-broken.js';

export interface RuleWithFigures extends RuleRecord {
  firings: number;
  failures: number;
  lastFiredAt: Date | null;
  /** Actions that cannot be carried out any more. */
  broken: BrokenAction[];
}

@Injectable()
export class ListRules {
  constructor(
    private readonly rules: RuleRepository,
    private readonly firings: RuleFiringReader,
    private readonly versions: RuleVersionRepository,
    private readonly finding: FindBroken,
  ) {}

  async execute(): Promise<RuleWithFigures[]> {
    const [rules, figures] = await Promise.all([this.rules.all(), this.firings.figures()]);
    const broken = await this.finding.in(rules);
    return rules.map((rule) => {
      const known = figures.find(({ ruleId }) => ruleId === rule.id);
      return {
        ...rule,
        firings: known?.firings ?? 0,
        failures: known?.failures ?? 0,
        lastFiredAt: known?.lastAt ?? null,
        broken: broken.get(rule.id) ?? [],
      };
    });
  }

  /** Throws a Problem 404. */
  async one(id: string): Promise<RuleWithFigures> {
    const rule = (await this.execute()).find((candidate) => candidate.id === id);
    if (!rule) throw notFound('rule');
    return rule;
  }

  /** Newest first, also of a rule that was taken away. Throws a Problem 404. */
  async versionsOf(id: string): Promise<RuleVersion[]> {
    const versions = await this.versions.of(id);
    if (versions.length === 0) throw notFound('rule');
    return versions;
  }
}
