import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsInt,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { IsLine, MayBeAbsent } from '../../../../access/index.js';

export const CALENDAR_ACTIONS = ['edit', 'remove', 'make-default'] as const;
export type CalendarAction = (typeof CALENDAR_ACTIONS)[number];

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

const IsTimeZoneName = (): PropertyDecorator =>
  applyDecorators(ApiProperty({ example: 'Europe/Brussels' }), Length(1, 64));

const IsWeek = (): PropertyDecorator =>
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

const AreSpecialDays = (): PropertyDecorator =>
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

export class AddCalendarDto extends CalendarRulesDto {
  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;
}

export class ChangeCalendarDto {
  @ApiPropertyOptional({ maxLength: 100 })
  @MayBeAbsent()
  @IsLine(100)
  name?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsTimeZoneName()
  timeZone?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsWeek()
  week?: OpenIntervalDto[][];

  @ApiPropertyOptional()
  @MayBeAbsent()
  @AreSpecialDays()
  holidays?: SpecialHoursDto[];

  @ApiPropertyOptional()
  @MayBeAbsent()
  @AreSpecialDays()
  extraDays?: SpecialHoursDto[];

  @ApiPropertyOptional({ enum: [true], description: 'Counts where none is chosen' })
  @MayBeAbsent()
  @Equals(true)
  isDefault?: true;

  @ApiPropertyOptional({ type: 'integer', description: 'The version that it was made from' })
  @MayBeAbsent()
  @IsInt()
  version?: number;
}

export class CalendarDto extends CalendarRulesDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Counts where none is chosen' })
  isDefault: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ description: 'At this moment' })
  isOpen: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it opens or closes next',
  })
  changesAt: Date | null;

  @ApiProperty({ enum: CALENDAR_ACTIONS, enumName: 'CalendarAction', isArray: true })
  can: CalendarAction[];
}

export class CalendarListDto {
  @ApiProperty({ type: [CalendarDto] })
  items: CalendarDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class CalendarUserDto {
  @ApiProperty({ example: 'policy' })
  kind: string;

  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;
}

export class CalendarUseDto {
  @ApiProperty({ type: [CalendarUserDto] })
  items: CalendarUserDto[];
}
