import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, Matches, Max, Min } from 'class-validator';
import type { LeftAside } from '../domain/ical-events.js';
import {
  HOLIDAY_COUNTRIES,
  type HolidayCountry,
  type HolidayLanguage,
} from '../domain/public-holidays.js';
import { CalendarRulesDto } from './calendar-rules.dto.js';

const FIVE_YEARS_MINUTES = 5 * 366 * 1440;

export class DueTimeQuestionDto {
  @ApiProperty({ format: 'date-time', description: 'When the message comes' })
  @IsISO8601({ strict: true })
  start: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Minutes of open time' })
  @IsInt()
  @Min(1)
  @Max(FIVE_YEARS_MINUTES)
  minutes: number;
}

export class RulesQuestionDto extends IntersectionType(CalendarRulesDto, DueTimeQuestionDto) {}

export class DueTimeDto {
  @ApiProperty({ description: 'Whether it is open at the start' })
  isOpen: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  countsFrom: Date | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null when there is not so much open time in five years',
  })
  dueAt: Date | null;
}

export class WeekQuery {
  @ApiProperty({ example: '2026-11-23', description: 'A day of the week' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  of: string;
}

export const SPECIAL_KINDS = ['holiday', 'extra-day'] as const;

export class SpecialDayDto {
  @ApiProperty({ enum: SPECIAL_KINDS })
  kind: (typeof SPECIAL_KINDS)[number];

  @ApiProperty()
  name: string;
}

export class WeekDayDto {
  @ApiProperty({ example: '2026-11-23' })
  date: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Its midnight' })
  begins: Date;

  @ApiProperty({ type: SpecialDayDto, nullable: true })
  special: SpecialDayDto | null;
}

export class OpenSpanDto {
  @ApiProperty({ type: String, format: 'date-time' })
  opens: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  closes: Date;
}

export class CalendarWeekDto {
  @ApiProperty({ type: [WeekDayDto] })
  days: WeekDayDto[];

  @ApiProperty({ type: [OpenSpanDto] })
  spans: OpenSpanDto[];
}

export class PublicHolidaysQuery {
  @ApiProperty({ enum: HOLIDAY_COUNTRIES })
  @IsIn(HOLIDAY_COUNTRIES)
  country: HolidayCountry;

  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2099 })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  year: number;

  @ApiProperty({ enum: ['en', 'fr', 'nl'], description: 'Of the names' })
  @IsIn(['en', 'fr', 'nl'])
  language: HolidayLanguage;
}

export class NamedDateDto {
  @ApiProperty({ description: '2026-05-14; of every year: 12-25' })
  on: string;

  @ApiProperty()
  name: string;
}

export class PublicHolidaysDto {
  @ApiProperty({ type: [NamedDateDto] })
  items: NamedDateDto[];
}

export const LEFT_ASIDE = [
  'has-a-time',
  'cancelled',
  'past',
  'unknown-rule',
  'too-long',
  'too-much',
  'unreadable',
] as const satisfies readonly LeftAside[];

export class LeftAsideDto {
  @ApiProperty({ enum: LEFT_ASIDE })
  why: LeftAside;

  @ApiProperty({ type: 'integer' })
  count: number;

  @ApiProperty({ description: 'Name of the first of them' })
  example: string;
}

export class HolidaysPreviewDto {
  @ApiProperty({ type: [NamedDateDto] })
  holidays: NamedDateDto[];

  @ApiProperty({ type: [LeftAsideDto] })
  leftAside: LeftAsideDto[];
}

export class HolidaysFileDto {
  @ApiProperty({ type: 'string', format: 'binary' })
  file: unknown;
}
