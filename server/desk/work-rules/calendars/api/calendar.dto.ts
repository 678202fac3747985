import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsInt } from 'class-validator';
import { IsLine, MayBeAbsent } from '../../../../access/index.js';
import {
  AreSpecialDays,
  CalendarRulesDto,
  IsTimeZoneName,
  IsWeek,
  type OpenIntervalDto,
  type SpecialHoursDto,
} from './calendar-rules.dto.js';

export const CALENDAR_ACTIONS = ['edit', 'remove', 'make-default'] as const;
export type CalendarAction = (typeof CALENDAR_ACTIONS)[number];

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
