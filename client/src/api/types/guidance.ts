import type { Schemas } from './schemas';

export type Guideline = Schemas['GuidelineDto'];
export type GuidelineContent = Schemas['GuidelineContentDto'];
export type GuidelineText = Schemas['GuidelineTextDto'];
export type ForbiddenPhrase = Schemas['ForbiddenPhraseDto'];
/** What stands beside the composer of a conversation. */
export type Guidance = Schemas['GuidanceDto'];
