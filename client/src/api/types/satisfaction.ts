import type { Schemas } from './schemas';

export type LinkedRating = Schemas['LinkedRatingDto'];
export type AskingSetting = Schemas['AskingSettingDto'];
export type ShownAskingSetting = Schemas['AskingSettingViewDto'];
export type RatingReport = Schemas['RatingReportDto'];
export type RatingReportRow = Schemas['RatingReportRowDto'];
export type RatingFigures = Schemas['RatingFiguresDto'];
export type RatingReportBy = Schemas['RatingReportBy'];
export type RatingComment = Schemas['RatingCommentDto'];
