import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsTimeZone,
  IsUUID,
  Max,
  MaxLength,
  IsString,
  Min,
} from 'class-validator';
import { REPORT_BY, type ReportBy } from '../domain/tally.js';

export class RatingPeriodQuery {
  @ApiProperty({ type: String, format: 'date-time' })
  @IsISO8601({ strict: true })
  from: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Not included.' })
  @IsISO8601({ strict: true })
  to: string;

  @ApiPropertyOptional({ description: 'IANA name, for weeks; UTC when absent.' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  channelId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  agentId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  teamId?: string;
}

export class RatingReportQuery extends RatingPeriodQuery {
  @ApiProperty({ enum: REPORT_BY, enumName: 'RatingReportBy' })
  @IsIn(REPORT_BY)
  by: ReportBy;
}

export class RatingCommentsQuery extends RatingPeriodQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 5, default: 5 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5)
  most: number = 5;

  @ApiPropertyOptional({ description: 'Only those with words.', default: false })
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  withWords: boolean = false;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export class RatingFiguresDto {
  @ApiProperty({ type: 'integer' }) asked: number;
  @ApiProperty({ type: 'integer' }) answered: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Share of 4 and 5, 0 to 1.' })
  csat: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of those asked, 0 to 1.' })
  responseRate: number | null;

  @ApiProperty({ type: Number, nullable: true })
  average: number | null;

  @ApiProperty({ type: [Number], description: 'How many gave 1, 2, 3, 4 and 5.' })
  ratings: number[];
}

export class RatingReportRowDto extends RatingFiguresDto {
  @ApiProperty({ description: 'An id, a day, or none.' })
  key: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: RatingFiguresDto, description: 'The same in the period before.' })
  before: RatingFiguresDto;
}

export class RatingReportDto {
  @ApiProperty({ type: [RatingReportRowDto] }) rows: RatingReportRowDto[];
  @ApiProperty({ type: RatingFiguresDto }) whole: RatingFiguresDto;
  @ApiProperty({ type: RatingFiguresDto }) wholeBefore: RatingFiguresDto;
}

export class RatingCommentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) conversationId: string;
  @ApiProperty({ type: 'integer' }) rating: number;
  @ApiProperty({ type: String, nullable: true }) comment: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ description: 'Empty for those without this right.' }) customer: string;
  @ApiProperty() channel: string;
  @ApiProperty() network: string;
  @ApiProperty({ type: String, nullable: true }) agent: string | null;
}

export class RatingCommentPageDto {
  @ApiProperty({ type: [RatingCommentDto], description: 'Newest first.' })
  items: RatingCommentDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
