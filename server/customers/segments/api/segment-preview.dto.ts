import { ApiProperty } from '@nestjs/swagger';
import { BecauseDto } from './segment-rule.dto.js';

export class MovedCustomerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [BecauseDto], description: 'Why then, or why until now.' })
  because: BecauseDto[];
}

export class PreviewSideDto {
  @ApiProperty({ type: 'integer' })
  count: number;

  @ApiProperty({ type: [MovedCustomerDto] })
  examples: MovedCustomerDto[];
}

/** What saving a rule would change. */
export class SegmentPreviewDto {
  @ApiProperty({ type: 'integer' })
  now: number;

  @ApiProperty({ type: 'integer' })
  then: number;

  @ApiProperty({ type: PreviewSideDto })
  gain: PreviewSideDto;

  @ApiProperty({ type: PreviewSideDto })
  lose: PreviewSideDto;
}

export class SegmentRuleVersionDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  isOn: boolean;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true },
  })
  thresholds: Record<string, number | string | null>;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the colleague.' })
  by: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  changedAt: Date;
}

export class SegmentRuleVersionListDto {
  @ApiProperty({ type: [SegmentRuleVersionDto], description: 'Newest first.' })
  items: SegmentRuleVersionDto[];
}
