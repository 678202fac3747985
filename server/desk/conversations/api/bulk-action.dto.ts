import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { unprocessable } from '../../../platform/kernel/index.js';
import { type Outcome, OUTCOMES, type Priority } from '../contract.js';
import type { BulkAct } from '../domain/bulk-act.js';

export const BULK_ACTS = [
  'assign',
  'resolve',
  'reopen',
  'priority',
  'tag',
  'untag',
  'snooze',
] as const;

const isGiven = (_: unknown, value: unknown): boolean => value !== null && value !== undefined;

export class BulkActDto {
  @ApiProperty({ enum: BULK_ACTS })
  @IsIn(BULK_ACTS)
  type: (typeof BULK_ACTS)[number];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(isGiven)
  @IsUUID()
  userId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(isGiven)
  @IsUUID()
  teamId?: string | null;

  @ApiPropertyOptional({ enum: OUTCOMES, enumName: 'Outcome' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: Outcome;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;

  @ApiPropertyOptional({ enum: [1, 2, 3, 4] })
  @IsOptional()
  @IsIn([1, 2, 3, 4])
  priority?: Priority;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  tagId?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  @ValidateIf(isGiven)
  @IsISO8601({ strict: true })
  until?: string | null;
}

export class NewBulkActionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  clientId: string;

  @ApiProperty({ type: [String], maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  conversationIds: string[];

  @ApiProperty({ type: BulkActDto })
  @ValidateNested()
  @Type(() => BulkActDto)
  action: BulkActDto;
}

export class BulkFailureDto {
  @ApiProperty({ format: 'uuid' }) conversationId: string;
  @ApiProperty() code: string;
  @ApiProperty() detail: string;
}

export class BulkResultDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() done: number;
  @ApiProperty({ type: [BulkFailureDto] }) failed: BulkFailureDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoUntil: Date | null;
}

/** Throws 422 when the act lacks what it needs. */
export function toBulkAct(dto: BulkActDto): BulkAct {
  const { type } = dto;
  switch (type) {
    case 'assign':
      return { type, userId: dto.userId ?? null, teamId: dto.teamId ?? null };
    case 'resolve':
      return { type, outcome: needed(dto.outcome, 'outcome'), reason: dto.reason };
    case 'reopen':
      return { type };
    case 'priority':
      return { type, priority: needed(dto.priority, 'priority') };
    case 'tag':
    case 'untag':
      return { type, tagId: needed(dto.tagId, 'tagId') };
    case 'snooze':
      return { type, until: dto.until ?? null };
  }
}

function needed<T>(value: T | undefined, field: string): T {
  if (value === undefined)
    throw unprocessable('bulk-action.incomplete', `This action needs "${field}".`);
  return value;
}
