import type { Schemas } from './schemas';

export type AnswerSetting = Schemas['ShownAnswerSettingDto'];
export type AnswerSettingChange = Schemas['AnswerSettingDto'];
export type AnswerMode = Schemas['AnswerMode'];
export type AnswerHours = Schemas['AnswerHours'];
export type AnswerReport = Schemas['AnswerReportDto'];
export type AnswerFigures = Schemas['AnswerFiguresDto'];
export type CurvePoint = Schemas['CurvePointDto'];
export type AnswerDecision = Schemas['AnswerDecisionDto'];
export type AnswerVerdict = NonNullable<AnswerDecision['verdict']>;
