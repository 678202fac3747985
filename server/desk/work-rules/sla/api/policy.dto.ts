import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Priority } from '../../../conversations/contract.js';
import { CLOCK_KINDS, type ClockKind, TARGET_TIMES, type TargetTime } from '../contract.js';

const PRIORITIES = [1, 2, 3, 4] as const;

export class PolicyTargetDto {
  @ApiProperty({ type: 'integer', enum: PRIORITIES, description: '1 urgent … 4 low' })
  @IsIn(PRIORITIES)
  priority: Priority;

  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' })
  @IsIn(CLOCK_KINDS)
  kind: ClockKind;

  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  minutes: number;

  @ApiProperty({ enum: TARGET_TIMES, enumName: 'TargetTime' })
  @IsIn(TARGET_TIMES)
  time: TargetTime;
}

/** One of the two. */
export class PolicyWarningDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 99, description: 'Percent.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  share?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @ValidateIf(({ share }: PolicyWarningDto) => share === undefined)
  @IsInt()
  @Min(1)
  minutesBefore?: number;
}

export class PolicyContentDto {
  @ApiProperty({ maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'A condition on facts.' })
  @IsObject()
  condition: object;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: the default calendar.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  calendarId: string | null;

  @ApiProperty({ type: [PolicyTargetDto] })
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => PolicyTargetDto)
  targets: PolicyTargetDto[];

  @ApiProperty({ type: [PolicyWarningDto] })
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => PolicyWarningDto)
  warnings: PolicyWarningDto[];

  @ApiProperty({ description: 'Whether an automatic answer stops a reply clock.' })
  @IsBoolean()
  automaticAnswerStops: boolean;

  @ApiProperty()
  @IsBoolean()
  enabled: boolean;
}

export class PolicyDto extends PolicyContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', description: 'Clocks that run under it now.' })
  running: number;
}

export class ClockRecountDto {
  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: 'integer', description: 'Conversations that are still to be looked at.' })
  left: number;

  @ApiProperty({ type: String, format: 'date-time' })
  startedAt: Date;
}

export class PolicyListDto {
  @ApiProperty({ type: [PolicyDto], description: 'In the order in which they are tried.' })
  items: PolicyDto[];

  @ApiProperty({
    type: ClockRecountDto,
    nullable: true,
    description: 'While open clocks are computed.',
  })
  recount: ClockRecountDto | null;
}

export class PolicyOrderDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class PreviewRequestDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'When the message comes.' })
  @IsISO8601({ strict: true })
  at: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  policyId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  conversationId?: string;

  @ApiPropertyOptional({ type: 'integer', enum: PRIORITIES })
  @IsOptional()
  @IsIn(PRIORITIES)
  priority?: Priority;
}

class PolicyRefDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class TriedPolicyDto extends PolicyRefDto {
  @ApiProperty() isEnabled: boolean;
  @ApiProperty() matches: boolean;
}

export class PolicyDueDto {
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' }) kind: ClockKind;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ enum: TARGET_TIMES, enumName: 'TargetTime' }) time: string;
  @ApiProperty({ type: String, nullable: true }) calendar: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: Date | null;
}

export class PolicyPreviewDto {
  @ApiProperty({ type: PolicyRefDto, nullable: true, description: 'The one that applies.' })
  policy: PolicyRefDto | null;

  @ApiProperty({ type: [TriedPolicyDto], description: 'For a conversation: all, in order.' })
  tried: TriedPolicyDto[];

  @ApiProperty({ type: [PolicyDueDto] })
  due: PolicyDueDto[];

  @ApiProperty({ type: String, nullable: true, description: 'IANA name.' })
  timeZone: string | null;
}
