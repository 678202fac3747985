import type { Schemas } from './schemas';

export type SegmentRule = Schemas['SegmentRuleDto'];
export type ThresholdField = Schemas['ThresholdFieldDto'];
export type Thresholds = SegmentRule['thresholds'];
export type SegmentPreview = Schemas['SegmentPreviewDto'];
export type SegmentRuleVersion = Schemas['SegmentRuleVersionDto'];
export type SegmentMember = Schemas['SegmentMemberDto'];
export type Because = Schemas['BecauseDto'];
