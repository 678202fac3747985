import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLine, MayBeAbsent } from '../../../access/index.js';
import { INCIDENT_STATES, type IncidentState, SEVERITIES, type Severity } from '../contract.js';
import type { IncidentContent } from '../data/incident.repository.js';
import { SurgeDto } from './surge.dto.js';

export class IncidentContentDto implements IncidentContent {
  @ApiProperty({ minLength: 1, maxLength: 160 })
  @IsLine(160)
  title: string;

  @ApiProperty({ enum: SEVERITIES, enumName: 'Severity' })
  @IsIn(SEVERITIES)
  severity: Severity;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Every channel when empty.' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  channelIds: string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  topicIds: string[];

  @ApiProperty({ type: [String], description: 'Whole words in a row; any of them is enough.' })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  terms: string[];

  @ApiProperty({ type: String, format: 'date-time', description: 'What came since belongs to it.' })
  @Type(() => Date)
  @IsDate()
  since: Date;

  @ApiProperty()
  @IsBoolean()
  haltsAnswers: boolean;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Called until one acknowledges.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  callUserIds: string[];

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 240 })
  @IsInt()
  @Min(1)
  @Max(240)
  callEveryMinutes: number;
}

export class IncidentChangeDto extends IncidentContentDto {
  @ApiProperty({ type: 'integer', description: 'The version that was changed.' })
  @IsInt()
  version: number;
}

export class StatementTextDto {
  @ApiProperty({ example: 'en' })
  @Matches(/^[a-z]{2,3}$/)
  language: string;

  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MaxLength(2000)
  text: string;
}

export class StatementDto {
  @ApiProperty({ type: [StatementTextDto] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StatementTextDto)
  texts: StatementTextDto[];
}

export class IncidentDto extends IncidentContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: INCIDENT_STATES, enumName: 'IncidentState' })
  state: IncidentState;

  @ApiProperty({ enum: ['surge', 'person'] })
  origin: 'surge' | 'person';

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acknowledgedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  acknowledgedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextCallAt: Date | null;

  @ApiProperty({ type: 'integer' })
  callCount: number;

  @ApiProperty({ type: [StatementTextDto] })
  statement: StatementTextDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  statementApprovedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  statementApprovedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  openedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  closingNote: string | null;

  @ApiProperty({ type: 'integer' })
  conversationCount: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;
}

export class IncidentListDto {
  @ApiProperty({ type: [IncidentDto] })
  items: IncidentDto[];
}

export class IncidentQuery {
  @ApiPropertyOptional({ enum: INCIDENT_STATES, enumName: 'IncidentState', isArray: true })
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]))
  @IsIn(INCIDENT_STATES, { each: true })
  state?: IncidentState[];
}

export class IncidentEntryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Null: the desk by itself.' })
  by: string | null;

  @ApiProperty({ example: 'decision' })
  kind: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  detail: Record<string, unknown>;
}

export class IncidentInFullDto {
  @ApiProperty({ type: IncidentDto })
  incident: IncidentDto;

  @ApiProperty({ type: [SurgeDto] })
  alerts: SurgeDto[];

  @ApiProperty({ type: [IncidentEntryDto] })
  entries: IncidentEntryDto[];
}

export class DecisionDto {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsLine(2000)
  text: string;
}

export class ClosureNoteDto {
  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MaxLength(2000)
  note: string;
}
