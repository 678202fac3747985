import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/index.js';
import { type Dimension, DIMENSIONS } from '../domain/facts.js';
import { TEXT_LANGUAGES, type TextLanguage } from '../domain/measures/measure-text.js';
import { type Step, STEPS } from '../domain/periods.js';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

class FilterQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) channel?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) kind?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) team?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) agent?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) language?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) topic?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) segment?: string;
}

/** A period in days of the desk's zone, and one value of any dimension; `none` for no value. */
export class FigureQuery extends FilterQuery {
  @ApiProperty({ format: 'date' })
  @Matches(DAY)
  from: string;

  @ApiProperty({ format: 'date', description: 'Not included.' })
  @Matches(DAY)
  to: string;
}

const split = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.split(',') : value,
);

class MeasuresQuery extends FigureQuery {
  @ApiProperty({ type: String, description: 'Keys of figures, with commas between them.' })
  @split
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @IsString({ each: true })
  measures: string[];
}

export class SeriesQuery extends MeasuresQuery {
  @ApiPropertyOptional({ enum: STEPS, enumName: 'FigureStep', default: 'day' })
  @IsOptional()
  @IsIn(STEPS)
  step: Step = 'day';
}

export class CompareQuery extends MeasuresQuery {
  @ApiProperty({ enum: DIMENSIONS, enumName: 'FigureDimension' })
  @IsIn(DIMENSIONS)
  by: Dimension;
}

export class MeasureQuery extends FigureQuery {
  @ApiProperty()
  @IsString()
  @MaxLength(64)
  measure: string;
}

export class BehindQuery extends MeasureQuery {
  @ApiPropertyOptional({ type: 'integer', description: 'First bucket of a spread or a scale.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  bucketFrom?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Last bucket, included.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  bucketTo?: number;

  @ApiPropertyOptional({ type: 'integer', description: '1 Monday to 7 Sunday.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(7)
  weekday?: number;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(23)
  hour?: number;
}

export class CatalogueQuery {
  @ApiPropertyOptional({ enum: TEXT_LANGUAGES, enumName: 'FigureLanguage', default: 'en' })
  @IsOptional()
  @IsIn(TEXT_LANGUAGES)
  language: TextLanguage = 'en';
}
