import type { Schemas } from './schemas';

export type Customer = Schemas['CustomerDto'];
export type Identity = Schemas['IdentityDto'];
/** Why an identity belongs to a customer. */
export type IdentityLink = Schemas['IdentityLinkDto'];
export type CustomerSegment = Schemas['CustomerSegmentDto'];
export type Segment = Schemas['Segment'];
/** In the order in which they are offered. */
export const SEGMENTS: readonly Segment[] = [
  'vip',
  'loyal',
  'buyer',
  'ambassador',
  'influencer',
  'dissatisfied',
];
export type CustomerNote = Schemas['CustomerNoteDto'];
export type Consent = Schemas['ConsentDto'];
export type LegalBasis = Schemas['ConsentBasis'];
export type Merge = Schemas['MergeDto'];
export type MergePreview = Schemas['MergePreviewDto'];
export type WeekMood = Schemas['WeekMoodDto'];
export type TimelineFilter = Schemas['TimelineFilter'];
export type CustomerSort = Schemas['CustomerSort'];
export type TimelineItem = Schemas['TimelineItemDto'];
export type LinkSuggestion = Schemas['LinkSuggestionDto'];
export type CustomerRow = Schemas['CustomerRowDto'];
