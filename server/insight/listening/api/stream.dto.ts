import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IsLine } from '../../../access/index.js';
import { SENTIMENTS, type Sentiment } from '../../language/contract.js';
import type { StreamContent } from '../data/stream.repository.js';

export class MadeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

export class StreamQuestionDto {
  @ApiProperty({
    maxLength: 1000,
    example: 'lumen (card OR "savings account") NOT festival',
    description:
      'Words that must all be there; OR, NOT or -, brackets, "in a row", NEAR/5, begin*.',
  })
  @IsString()
  @MaxLength(1000)
  query: string;

  @ApiProperty({ type: String, nullable: true, example: 'en' })
  @ValidateIf((_object, value: unknown) => value !== null)
  @Matches(/^[a-z]{2,3}$/)
  language: string | null;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Every source when empty.' })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  sourceIds: string[];
}

export class StreamContentDto extends StreamQuestionDto implements StreamContent {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsLine(80)
  name: string;

  @ApiProperty({ maxLength: 80, description: 'Whose mentions these are, for share of voice.' })
  @IsLine(80)
  brand: string;

  @ApiProperty({ description: 'False for a competitor.' })
  @IsBoolean()
  isOwn: boolean;

  @ApiProperty()
  @IsBoolean()
  isEnabled: boolean;
}

export class StreamChangeDto extends StreamContentDto {
  @ApiProperty({ type: 'integer', description: 'The version that was changed.' })
  @IsInt()
  version: number;
}

export class StreamDto extends StreamContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer', description: 'Hits that nobody has looked at.' })
  newHits: number;

  @ApiProperty({ type: 'integer', description: 'Without those that are muted.' })
  hits: number;
}

export class StreamListDto {
  @ApiProperty({ type: [StreamDto] })
  items: StreamDto[];
}

export class PreviewExampleDto {
  @ApiProperty()
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  link: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  publishedAt: Date;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ enum: SENTIMENTS, enumName: 'Sentiment', nullable: true })
  sentiment: Sentiment | null;

  @ApiProperty()
  relevance: number;

  @ApiProperty({ type: [String] })
  why: string[];
}

export class PreviewDto {
  @ApiProperty({ type: 'integer', description: 'Of what was read in the last 30 days.' })
  looked: number;

  @ApiProperty({ type: 'integer' })
  fitting: number;

  @ApiProperty({ type: [PreviewExampleDto] })
  examples: PreviewExampleDto[];
}

export class MentionQuery {
  @ApiPropertyOptional({ format: 'date', example: '2026-03-01' })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  from: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-03-31' })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  to: string;
}

export class MentionsDto {
  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty()
  brand: string;

  @ApiProperty()
  isOwn: boolean;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class MentionListDto {
  @ApiProperty({ type: [MentionsDto] })
  items: MentionsDto[];
}
