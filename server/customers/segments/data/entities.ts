import { ReachDay } from './reach-day.entity.js';
import { SegmentChange } from './segment-change.entity.js';
import { SegmentDue } from './segment-due.entity.js';
import { SegmentMembership } from './segment-membership.entity.js';
import { SegmentRuleVersion } from './segment-rule-version.entity.js';
import { SegmentRule } from './segment-rule.entity.js';

export const segmentEntities = [
  ReachDay,
  SegmentChange,
  SegmentDue,
  SegmentMembership,
  SegmentRule,
  SegmentRuleVersion,
];
