import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/index.js';
import { SEARCHED, type Searched } from '../application/search-desk.js';
import { NamedDto } from './named.dto.js';

export class SearchQuery extends PageQuery {
  @ApiProperty({
    maxLength: 200,
    description: 'Words, "a phrase", or, -without. Customers are found by beginnings.',
  })
  @IsString()
  @MaxLength(200)
  q: string;

  @ApiPropertyOptional({ enum: SEARCHED, enumName: 'Searched', default: 'all' })
  @IsOptional()
  @IsIn(SEARCHED)
  in: Searched = 'all';
}

export class SnippetPartDto {
  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'This piece is what was searched for.' })
  hit: boolean;
}

export class SearchHitDto {
  @ApiProperty({ enum: ['message', 'note', 'customer'], enumName: 'SearchHitType' })
  type: 'message' | 'note' | 'customer';

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  conversationId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  customerId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  messageId: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [SnippetPartDto] })
  snippet: SnippetPartDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: Date | null;

  @ApiProperty({ type: NamedDto, nullable: true })
  channel: NamedDto | null;

  @ApiProperty({ type: String, nullable: true })
  network: string | null;
}

export class SearchPageDto {
  @ApiProperty({
    type: [SearchHitDto],
    description: 'Newest first; a few customers above the first page of "all".',
  })
  items: SearchHitDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
