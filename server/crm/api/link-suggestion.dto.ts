import { ApiProperty } from '@nestjs/swagger';
import { type Reason, REASONS } from '../domain/link-suggestions.js';

export class LinkSuggestionDto {
  @ApiProperty({ format: 'uuid' })
  identityId: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  handle: string | null;

  @ApiProperty({ enum: REASONS, enumName: 'LinkReason' })
  reason: Reason;
}

export class LinkSuggestionsDto {
  @ApiProperty({ type: [LinkSuggestionDto] })
  items: LinkSuggestionDto[];
}
