import { ApiProperty } from '@nestjs/swagger';
import { OfferedCannedDto } from '../../canned/api/offered-canned.dto.js';

export class SuggestedReplyDto extends OfferedCannedDto {
  @ApiProperty({ minimum: 0, maximum: 1, description: 'How often such a suggestion is right.' })
  confidence: number;

  @ApiProperty({ type: String, nullable: true, description: 'The known question most like it.' })
  like: string | null;
}

export class SuggestionListDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What they answer.' })
  messageId: string | null;

  @ApiProperty({ type: [SuggestedReplyDto] })
  items: SuggestedReplyDto[];
}
