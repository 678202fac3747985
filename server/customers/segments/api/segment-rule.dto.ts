import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsObject, Min } from 'class-validator';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { type Because, BECAUSE_KINDS, type BecauseKind } from '../domain/because.js';
import { FIELD_UNITS, type FieldUnit, type Thresholds } from '../domain/segment-table.js';

const VALUE = { oneOf: [{ type: 'number' }, { type: 'string' }] };

const THRESHOLDS = {
  type: 'object',
  additionalProperties: { ...VALUE, nullable: true },
  description: 'Values by the name of the field; null switches a ground off.',
} as const;

export class BecauseDto implements Because {
  @ApiProperty({ enum: BECAUSE_KINDS, enumName: 'BecauseKind' })
  kind: BecauseKind;

  @ApiProperty({ type: 'object', additionalProperties: VALUE })
  figures: Record<string, number | string>;
}

export class ThresholdFieldDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: FIELD_UNITS, enumName: 'ThresholdUnit' })
  unit: FieldUnit;

  @ApiProperty({ ...VALUE, nullable: true, description: 'What holds until somebody sets another.' })
  start: number | string | null;

  @ApiProperty({ type: 'integer' })
  least: number;

  @ApiProperty({ type: 'integer' })
  most: number;

  @ApiProperty()
  mayBeOff: boolean;
}

export class SegmentRuleDto {
  @ApiProperty({ enum: SEGMENTS, enumName: 'Segment' })
  segment: Segment;

  @ApiProperty()
  isOn: boolean;

  @ApiProperty(THRESHOLDS)
  thresholds: Record<string, number | string | null>;

  @ApiProperty({ type: [ThresholdFieldDto] })
  fields: ThresholdFieldDto[];

  @ApiProperty({ type: 'integer', description: '0: as the house sets it.' })
  version: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  changedAt: Date | null;

  @ApiProperty({ type: 'integer' })
  members: number;

  @ApiProperty({ type: 'integer', description: 'Of those: on the word of a colleague.' })
  byHand: number;
}

export class SegmentRuleListDto {
  @ApiProperty({ type: [SegmentRuleDto] })
  items: SegmentRuleDto[];
}

export class PreviewSegmentRuleDto {
  @ApiProperty()
  @IsBoolean()
  isOn: boolean;

  @ApiProperty(THRESHOLDS)
  @IsObject()
  thresholds: Thresholds;
}

export class ChangeSegmentRuleDto extends PreviewSegmentRuleDto {
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  version: number;
}
