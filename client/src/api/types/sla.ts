import type { Schemas } from './schemas';

export type Policy = Schemas['PolicyDto'];
export type PolicyContent = Schemas['PolicyContentDto'];
export type PolicyTarget = Schemas['PolicyTargetDto'];
export type PolicyWarning = Schemas['PolicyWarningDto'];
export type PolicyList = Schemas['PolicyListDto'];
export type PolicyPreview = Schemas['PolicyPreviewDto'];
export type ClockKind = Schemas['ClockKind'];
/** One target of a conversation, with what it told. */
export type ConversationClock = Schemas['ClockDto'];
export type SlaReport = Schemas['SlaReportDto'];
export type SlaReportRow = Schemas['SlaReportRowDto'];
export type ReportGroup = Schemas['ReportGroup'];
export type DecidedClock = Schemas['DecidedClockDto'];
