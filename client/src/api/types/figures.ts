import type { Schemas } from './schemas';

export type Measure = Schemas['MeasureDto'];
export type MeasureCatalogue = Schemas['CatalogueDto'];
export type Figure = Schemas['FigureDto'];
export type FigurePoint = Schemas['FigurePointDto'];
export type FigureSeries = Schemas['FigureSeriesDto'];
export type FigureStep = Schemas['FigureStep'];
export type FigureDimension = Schemas['FigureDimension'];
export type ComparedRow = Schemas['ComparedRowDto'];
export type FigureSpread = Schemas['SpreadDto'];
export type HourCell = Schemas['HourCellDto'];
export type FactBehind = Schemas['FactBehindDto'];
export type DimensionValues = Schemas['DimensionValuesDto'];
export type AudienceTaken = Schemas['AudienceTakenDto'];
export type AudienceDay = Schemas['AudienceDayDto'];
export type FigureMail = Schemas['FigureMailDto'];
export type FigureCadence = Schemas['FigureCadence'];
