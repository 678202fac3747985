import type { PreviewSide, SegmentPreview } from '../application/preview-segment-rule.js';
import type { ShownRule } from '../application/show-segment-rules.js';
import type { MemberRow } from '../data/member.reader.js';
import type { Because } from '../domain/because.js';
import type { SegmentMemberDto } from './segment-member.dto.js';
import type { PreviewSideDto, SegmentPreviewDto } from './segment-preview.dto.js';
import type { BecauseDto, SegmentRuleListDto } from './segment-rule.dto.js';

const grounds = (because: readonly Because[]): BecauseDto[] =>
  because.map(({ kind, figures }) => ({ kind, figures }));

export const presentRules = (rules: readonly ShownRule[]): SegmentRuleListDto => ({
  items: rules.map((rule) => ({ ...rule, fields: [...rule.fields] })),
});

const side = ({ count, examples }: PreviewSide): PreviewSideDto => ({
  count,
  examples: examples.map(({ id, name, because }) => ({ id, name, because: grounds(because) })),
});

export const presentPreview = ({ now, then, gain, lose }: SegmentPreview): SegmentPreviewDto => ({
  now,
  then,
  gain: side(gain),
  lose: side(lose),
});

export const presentMember = (row: MemberRow): SegmentMemberDto => ({
  ...row,
  because: grounds(row.because),
});
