import { ApiProperty } from '@nestjs/swagger';
import { ForbiddenPhraseDto, GuidelineTextDto } from './guideline.dto.js';

export class ApplyingGuidelineDto extends GuidelineTextDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class PinnedGuidanceDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'As the rule that pinned it was called.' })
  ruleName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  setAt: Date;
}

/** What stands beside the composer of a conversation. */
export class GuidanceDto {
  @ApiProperty({ type: [ApplyingGuidelineDto], description: 'In their order.' })
  items: ApplyingGuidelineDto[];

  @ApiProperty({ type: [ForbiddenPhraseDto], description: 'Of all of them together.' })
  phrases: ForbiddenPhraseDto[];

  @ApiProperty({ type: [PinnedGuidanceDto], description: 'Newest first.' })
  pinned: PinnedGuidanceDto[];
}
