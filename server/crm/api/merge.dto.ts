import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { IsLine } from '../../access/index.js';
import { EVIDENCE, type Evidence } from '../contract.js';

export class NewMergeDto {
  @ApiProperty({ format: 'uuid', description: 'Who becomes part of the customer.' })
  @IsUUID()
  absorbedId: string;

  @ApiProperty({ enum: EVIDENCE, enumName: 'Evidence' })
  @IsIn(EVIDENCE)
  evidence: Evidence;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'What shows it.',
  })
  @ValidateIf((_object, value) => value !== undefined && value !== null && value !== '')
  @IsLine(500)
  detail?: string | null;
}

export class MergePreviewQuery {
  @ApiProperty({ format: 'uuid', description: 'Who would become part of the customer.' })
  @IsUUID()
  with: string;
}

export class MergeSideDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;
}

export class MergeMovesDto {
  @ApiProperty({ type: 'integer' })
  identities: number;

  @ApiProperty({ type: 'integer', description: 'On channels that you reach.' })
  conversations: number;

  @ApiProperty({ type: 'integer' })
  notes: number;

  @ApiProperty({ type: 'integer' })
  keys: number;

  @ApiProperty({ type: 'integer' })
  attributes: number;

  @ApiProperty({ type: 'integer' })
  events: number;

  @ApiProperty({ type: 'integer' })
  consents: number;

  @ApiProperty({ type: 'integer' })
  segments: number;
}

/** What a merge would do. Name and contact facts of the one who is kept come first. */
export class MergePreviewDto {
  @ApiProperty({ type: MergeSideDto })
  kept: MergeSideDto;

  @ApiProperty({ type: MergeSideDto })
  absorbed: MergeSideDto;

  @ApiProperty({ type: MergeMovesDto })
  moves: MergeMovesDto;
}
