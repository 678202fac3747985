import { ApiProperty } from '@nestjs/swagger';
import { type Reason, REASONS, type Strength, STRENGTHS } from '../domain/link-suggestions.js';

export class MatchEvidenceDto {
  @ApiProperty({ enum: REASONS, enumName: 'LinkReason' })
  reason: Reason;

  @ApiProperty({ description: 'What both have: the address, the number, the key, the name.' })
  value: string;
}

export class SuggestedProfileDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  handle: string | null;
}

/** Somebody who may be the same person. With one profile it is linked; otherwise they are merged. */
export class LinkSuggestionDto {
  @ApiProperty({ format: 'uuid' })
  customerId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [SuggestedProfileDto], description: 'None: known from records alone.' })
  identities: SuggestedProfileDto[];

  @ApiProperty({ enum: STRENGTHS, enumName: 'MatchStrength' })
  strength: Strength;

  @ApiProperty({ type: [MatchEvidenceDto], description: 'The strongest first.' })
  evidence: MatchEvidenceDto[];
}

export class LinkSuggestionsDto {
  @ApiProperty({ type: [LinkSuggestionDto] })
  items: LinkSuggestionDto[];
}
