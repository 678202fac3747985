import { ApiProperty } from '@nestjs/swagger';
import { type Dimension, DIMENSIONS } from '../domain/facts.js';

const number = { type: Number, nullable: true } as const;

export class MeasureDto {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'How it is made, in words.' }) words: string;
  @ApiProperty({ description: 'How it is made, in symbols.' }) symbols: string;
  @ApiProperty() group: string;
  @ApiProperty({ enum: ['count', 'duration', 'share'] }) unit: 'count' | 'duration' | 'share';
  @ApiProperty({ type: String, enum: ['up', 'down'], nullable: true }) good: 'up' | 'down' | null;
  @ApiProperty() source: string;
  @ApiProperty({ enum: DIMENSIONS, enumName: 'FigureDimension', isArray: true })
  dimensions: Dimension[];
}

export class CatalogueDto {
  @ApiProperty({ type: [MeasureDto] }) items: MeasureDto[];
  @ApiProperty({ description: 'Medians and percentiles are at most this far off: 0.05 is 5 %.' })
  durationError: number;
  @ApiProperty({ type: String, nullable: true, description: 'Zone in which days are counted.' })
  timeZone: string | null;
  @ApiProperty({ type: 'integer', description: 'Conversations that are still to be read.' })
  waiting: number;
  @ApiProperty({ type: 'integer' }) waitingOf: number;
}

export class FigureDto {
  @ApiProperty({ ...number, description: 'Milliseconds, a share from 0 to 1, or a count.' })
  value: number | null;
  @ApiProperty({ type: 'integer', description: 'How much it rests on.' }) n: number;
  @ApiProperty({ ...number, description: 'Of durations.' }) p90: number | null;
  @ApiProperty({ ...number, description: 'Of durations.' }) mean: number | null;
}

export class FigurePointDto extends FigureDto {
  @ApiProperty({ format: 'date', description: 'First day of the step.' }) at: string;
}

export class FigureSeriesDto {
  @ApiProperty() measure: string;
  @ApiProperty({ type: FigureDto }) whole: FigureDto;
  @ApiProperty({ type: FigureDto, description: 'In the period before.' }) before: FigureDto;
  @ApiProperty({ type: [FigurePointDto] }) points: FigurePointDto[];
  @ApiProperty({ type: [FigurePointDto] }) pointsBefore: FigurePointDto[];
}

export class FigureSeriesListDto {
  @ApiProperty({ type: [FigureSeriesDto] }) items: FigureSeriesDto[];
}

export class ComparedFigureDto {
  @ApiProperty() measure: string;
  @ApiProperty({ type: FigureDto }) figure: FigureDto;
  @ApiProperty({ type: FigureDto }) before: FigureDto;
}

export class ComparedRowDto {
  @ApiProperty({ description: 'An id, a word of the desk, or none.' }) key: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: [ComparedFigureDto] }) figures: ComparedFigureDto[];
}

export class ComparisonDto {
  @ApiProperty({ type: [ComparedRowDto] }) rows: ComparedRowDto[];
}

export class SpreadBarDto {
  @ApiProperty({ description: 'Milliseconds.' }) from: number;
  @ApiProperty({ description: 'Milliseconds.' }) to: number;
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty({ type: 'integer' }) bucketFrom: number;
  @ApiProperty({ type: 'integer' }) bucketTo: number;
}

export class SpreadDto {
  @ApiProperty({ type: [SpreadBarDto] }) bars: SpreadBarDto[];
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty(number) median: number | null;
  @ApiProperty(number) p90: number | null;
  @ApiProperty(number) medianBefore: number | null;
  @ApiProperty(number) p90Before: number | null;
}

export class HourCellDto {
  @ApiProperty({ type: 'integer', description: '1 Monday to 7 Sunday.' }) weekday: number;
  @ApiProperty({ type: 'integer' }) hour: number;
  @ApiProperty({ type: 'integer' }) n: number;
}

export class HoursDto {
  @ApiProperty({ type: [HourCellDto] }) items: HourCellDto[];
}

export class FactBehindDto {
  @ApiProperty() id: string;
  @ApiProperty({ format: 'uuid' }) conversationId: string;
  @ApiProperty() fact: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty() value: number;
  @ApiProperty() channel: string;
  @ApiProperty({ type: String, nullable: true }) agent: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null for those without this right.' })
  customer: string | null;
}

export class FactsBehindDto {
  @ApiProperty({ type: [FactBehindDto] }) items: FactBehindDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class DimensionValueDto {
  @ApiProperty() key: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null: the key is a word of the desk.',
  })
  name: string | null;
}

export class DimensionValuesDto {
  @ApiProperty({ enum: DIMENSIONS, enumName: 'FigureDimension' }) dimension: Dimension;
  @ApiProperty({ type: [DimensionValueDto] }) values: DimensionValueDto[];
}

export class DimensionValuesListDto {
  @ApiProperty({ type: [DimensionValuesDto] }) items: DimensionValuesDto[];
}
