import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDateString,
  IsIn,
  IsOptional,
  IsTimeZone,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/index.js';
import { type Change, CHANGES, DIGEST_LANGUAGES, type DigestLanguage } from '../contract.js';
import { DigestScopeDto } from './schedule.dto.js';
import { StandingDto } from './standing.dto.js';

export class DigestSummaryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of its schedule; null: by hand.' })
  name: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  periodStart: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  periodEnd: Date;

  @ApiProperty()
  complaints: number;

  @ApiProperty({ enum: CHANGES, enumName: 'DigestChange' })
  change: Change;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: Date | null;
}

export class DigestPageDto {
  @ApiProperty({ type: [DigestSummaryDto] })
  items: DigestSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class QuoteDto {
  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Where you may open it.',
  })
  conversationId: string | null;

  @ApiProperty({ description: 'Without names and numbers for those who may not know people.' })
  text: string;

  @ApiProperty({ type: String, nullable: true })
  author: string | null;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt: Date;
}

export class DigestGroupDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  topicId: string | null;

  @ApiProperty()
  label: string;

  @ApiProperty({ description: 'Conversations that complain of it in the period.' })
  count: number;

  @ApiProperty({ description: 'In the period before.' })
  before: number;

  @ApiProperty({ description: 'How likely such a difference is by chance alone.' })
  p: number;

  @ApiProperty({ enum: CHANGES, enumName: 'DigestChange' })
  change: Change;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  channels: Record<string, number>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  sentiment: Record<string, number>;

  @ApiProperty({ type: [Number], description: 'Of six weeks, oldest first.' })
  weeks: number[];

  @ApiProperty({ description: 'Customers who complained of it more than once.' })
  repeaters: number;

  @ApiProperty({ type: [QuoteDto] })
  quotes: QuoteDto[];

  @ApiProperty({ type: StandingDto, nullable: true })
  standing: StandingDto | null;
}

export class DigestQuestionDto {
  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  count: number;
}

export class DigestDto extends DigestSummaryDto {
  @ApiProperty()
  zone: string;

  @ApiProperty({ type: DigestScopeDto })
  scope: DigestScopeDto;

  @ApiProperty({ description: 'In the period before.' })
  before: number;

  @ApiProperty()
  customers: number;

  @ApiProperty()
  rest: number;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt: Date;

  @ApiProperty({ type: [String], description: 'What it says in short, in the language asked for.' })
  sentences: string[];

  @ApiProperty({ type: [DigestGroupDto] })
  groups: DigestGroupDto[];

  @ApiProperty({ type: [DigestQuestionDto] })
  questions: DigestQuestionDto[];
}

export class DigestLanguageQuery {
  @ApiPropertyOptional({ enum: DIGEST_LANGUAGES, enumName: 'DigestLanguage' })
  @IsOptional()
  @IsIn(DIGEST_LANGUAGES)
  language: DigestLanguage = 'en';
}

export class WantedDigestDto {
  @ApiProperty({ type: DigestScopeDto })
  @Type(() => DigestScopeDto)
  @ValidateNested()
  scope: DigestScopeDto;

  @ApiProperty({ format: 'date-time' })
  @IsDateString()
  from: string;

  @ApiProperty({ format: 'date-time' })
  @IsDateString()
  to: string;

  @ApiProperty({ example: 'Europe/Brussels' })
  @IsTimeZone()
  zone: string;
}

export class ConcernedQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date-time', description: 'Complaints since then; 90 days.' })
  @IsOptional()
  @IsDateString()
  since?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Complaints of the period and the scope of this digest, whatever `since` says.',
  })
  @IsOptional()
  @IsUUID()
  digestId?: string;
}

export class ConcernedDto {
  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty()
  network: string;

  @ApiProperty()
  status: string;

  @ApiProperty({ description: 'The newest complaint.' })
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class ConcernedPageDto {
  @ApiProperty({ type: [ConcernedDto] })
  items: ConcernedDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
