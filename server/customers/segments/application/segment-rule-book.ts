import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { type SegmentRuleRow, SegmentRuleRepository } from '../data/segment-rule.repository.js';
import { completed, type Thresholds } from '../domain/segment-table.js';

/** A rule with every value: those that somebody set, and the house's own. */
export interface StandingRule extends Omit<SegmentRuleRow, 'changedBy' | 'changedAt'> {
  /** Null: as the house sets it. */
  changedAt: Date | null;
}

/** The rules as they hold. */
@Injectable()
export class SegmentRuleBook {
  constructor(private readonly rules: SegmentRuleRepository) {}

  async all(manager?: EntityManager): Promise<StandingRule[]> {
    const set = new Map((await this.rules.all(manager)).map((rule) => [rule.segment, rule]));
    return SEGMENTS.map((segment) => standing(segment, set.get(segment)));
  }

  /** Those that are switched on, by segment. */
  async inForce(manager?: EntityManager): Promise<ReadonlyMap<Segment, Thresholds>> {
    return new Map(
      (await this.all(manager))
        .filter(({ isOn }) => isOn)
        .map(({ segment, thresholds }) => [segment, thresholds]),
    );
  }
}

export const standing = (segment: Segment, rule: SegmentRuleRow | undefined): StandingRule => ({
  segment,
  isOn: rule?.isOn ?? true,
  thresholds: completed(segment, rule?.thresholds ?? {}),
  version: rule?.version ?? 0,
  changedAt: rule?.changedAt ?? null,
});
