import type { Schemas } from './schemas';

export type CannedReply = Schemas['CannedReplyDto'];
export type CannedRow = Schemas['CannedRowDto'];
export type CannedState = Schemas['CannedState'];
export type CannedScope = Schemas['CannedScope'];
export type CannedOverview = Schemas['CannedOverviewDto'];
export type CannedFigures = Schemas['CannedFiguresDto'];
/** A canned reply as it would go out in a conversation. */
export type OfferedCanned = Schemas['OfferedCannedDto'];
export type FilledWords = Schemas['FilledTextDto'];
/** What a reply was made of, told with it. */
export type UsedCanned = Schemas['UsedCannedDto'];
export type WriteCanned = Schemas['ChangeCannedDto'];
export type ImportReport = Schemas['ImportReportDto'];
