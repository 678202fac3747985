import { Injectable } from '@nestjs/common';
import type { Segment } from '../../../crm/contract.js';
import { MemberReader } from '../data/member.reader.js';
import {
  SegmentRuleRepository,
  type SegmentRuleVersionRow,
} from '../data/segment-rule.repository.js';
import { SEGMENT_TABLE, type ThresholdField } from '../domain/segment-table.js';
import { SegmentRuleBook, type StandingRule } from './segment-rule-book.js';

export interface ShownRule extends StandingRule {
  fields: readonly ThresholdField[];
  members: number;
  /** Of those: on the word of a colleague. */
  byHand: number;
}

@Injectable()
export class ShowSegmentRules {
  constructor(
    private readonly book: SegmentRuleBook,
    private readonly rules: SegmentRuleRepository,
    private readonly members: MemberReader,
  ) {}

  async all(): Promise<ShownRule[]> {
    const [rules, counts] = await Promise.all([this.book.all(), this.members.counts()]);
    return rules.map((rule) => ({
      ...rule,
      fields: SEGMENT_TABLE[rule.segment],
      members: counts.get(rule.segment)?.members ?? 0,
      byHand: counts.get(rule.segment)?.byHand ?? 0,
    }));
  }

  versions(segment: Segment): Promise<SegmentRuleVersionRow[]> {
    return this.rules.versions(segment);
  }
}
