import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLine } from '../../../../access/index.js';

/** Longer than what is allowed, so that the refusal can say what is allowed. */
const LONGEST_LIST = 2000;
const LONGEST_DAY = 50;

export class OpenIntervalDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 1439,
    description: 'Minutes after midnight',
  })
  @IsInt()
  @Min(0)
  @Max(2880)
  from: number;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 2879,
    description: 'Minutes after midnight of the day on which it begins; above 1440 past midnight',
  })
  @IsInt()
  @Min(0)
  @Max(2880)
  to: number;
}

export class SpecialHoursDto {
  @ApiProperty({ description: '2026-05-14; a holiday of every year: 12-25' })
  @Length(1, 10)
  on: string;

  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;

  @ApiProperty({ type: [OpenIntervalDto], description: 'None: closed' })
  @IsArray()
  @ArrayMaxSize(LONGEST_DAY)
  @ValidateNested({ each: true })
  @Type(() => OpenIntervalDto)
  open: OpenIntervalDto[];
}

export const IsTimeZoneName = (): PropertyDecorator =>
  applyDecorators(ApiProperty({ example: 'Europe/Brussels' }), Length(1, 64));

export const IsWeek = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'array', items: { $ref: getSchemaPath(OpenIntervalDto) } },
      minItems: 7,
      maxItems: 7,
      description: 'Seven days, Monday first',
    }),
    IsArray(),
    ArrayMinSize(7),
    ArrayMaxSize(7),
    IsArray({ each: true }),
    ArrayMaxSize(LONGEST_DAY, { each: true }),
    ValidateNested({ each: true }),
    Type(() => OpenIntervalDto),
  );

export const AreSpecialDays = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [SpecialHoursDto] }),
    IsArray(),
    ArrayMaxSize(LONGEST_LIST),
    ValidateNested({ each: true }),
    Type(() => SpecialHoursDto),
  );

@ApiExtraModels(OpenIntervalDto)
export class CalendarRulesDto {
  @IsTimeZoneName()
  timeZone: string;

  @IsWeek()
  week: OpenIntervalDto[][];

  @AreSpecialDays()
  holidays: SpecialHoursDto[];

  @AreSpecialDays()
  extraDays: SpecialHoursDto[];
}
