import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { RETENTION_KINDS, type RetentionKind } from '../domain/retention-kinds.js';

export class RetentionDaysQuery {
  @ApiProperty({ minimum: 1, maximum: 36_500 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(36_500)
  days: number;
}

export class RetentionRuleDto {
  @ApiProperty({ minimum: 1, maximum: 36_500 })
  @IsInt()
  @Min(1)
  @Max(36_500)
  days: number;

  @ApiProperty()
  @IsBoolean()
  isOn: boolean;
}

export class RetentionRunDto {
  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  @ApiProperty({ description: 'How many there were to go when it began.' })
  found: number;

  @ApiProperty()
  removed: number;

  @ApiProperty({ description: 'Something went wrong; it is tried again.' })
  hasProblem: boolean;
}

export class RetentionDto extends RetentionRuleDto {
  @ApiProperty({ enum: RETENTION_KINDS, enumName: 'RetentionKind' })
  kind: RetentionKind;

  @ApiProperty()
  defaultDays: number;

  @ApiProperty({ type: RetentionRunDto, nullable: true })
  lastRun: RetentionRunDto | null;
}

export class RetentionListDto {
  @ApiProperty({ type: [RetentionDto] })
  items: RetentionDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class RetentionPreviewDto {
  @ApiProperty({ format: 'date-time', description: 'What is older would go.' })
  before: string;

  @ApiProperty()
  rows: number;
}
