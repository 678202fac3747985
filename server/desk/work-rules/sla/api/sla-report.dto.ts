import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsTimeZone, MaxLength } from 'class-validator';
import { CLOCK_KINDS, type ClockKind } from '../contract.js';
import { REPORT_GROUPS, type ReportGroup } from '../domain/report.js';

export class SlaReportQuery {
  @ApiProperty({ type: String, format: 'date-time' })
  @IsISO8601({ strict: true })
  from: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Not included.' })
  @IsISO8601({ strict: true })
  to: string;

  @ApiProperty({ enum: REPORT_GROUPS, enumName: 'ReportGroup' })
  @IsIn(REPORT_GROUPS)
  by: ReportGroup;

  @ApiPropertyOptional({ enum: CLOCK_KINDS, enumName: 'ClockKind' })
  @IsOptional()
  @IsIn(CLOCK_KINDS)
  kind?: ClockKind;

  @ApiPropertyOptional({ description: 'IANA name, for days; UTC when absent.' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string;
}

export class DecidedClocksQuery extends SlaReportQuery {
  @ApiProperty({ description: 'The row of the report, by its key.' })
  @IsString()
  @MaxLength(64)
  key: string;
}

export class SlaTallyDto {
  @ApiProperty({ type: 'integer' }) met: number;
  @ApiProperty({ type: 'integer' }) late: number;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null: nothing was decided.' })
  share: number | null;
}

export class SlaReportRowDto extends SlaTallyDto {
  @ApiProperty({ description: 'An id, a kind of clock, a priority, a day, or none.' })
  key: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: SlaTallyDto, description: 'The same in the period before.' })
  before: SlaTallyDto;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What narrows the list of conversations to this row; null where nothing does.',
  })
  filter: string | null;
}

export class SlaReportDto {
  @ApiProperty({ type: [SlaReportRowDto] }) rows: SlaReportRowDto[];
  @ApiProperty({ type: SlaTallyDto }) whole: SlaTallyDto;
  @ApiProperty({ type: SlaTallyDto }) wholeBefore: SlaTallyDto;
}

export class DecidedClockDto {
  @ApiProperty({ format: 'uuid' }) conversationId: string;
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' }) kind: ClockKind;
  @ApiProperty({ enum: ['met', 'late'] }) outcome: 'met' | 'late';
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) stoppedAt: Date | null;
  @ApiProperty() policy: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for those without this right.' })
  customer: string | null;
}

export class DecidedClockListDto {
  @ApiProperty({ type: [DecidedClockDto], description: 'Late ones first, at most 100.' })
  items: DecidedClockDto[];
}
