import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsISO8601, IsOptional, ValidateIf } from 'class-validator';
import { IsLine } from '../../access/index.js';
import { type Segment, SEGMENTS } from '../contract.js';
import { PersonDto } from './person.dto.js';

/** One ground on which a rule found it. */
export class SegmentGroundDto {
  @ApiProperty()
  kind: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] },
  })
  figures: Record<string, number | string>;
}

/** That a customer is in a segment: on the word of a colleague, or by the rules. */
export class CustomerSegmentDto {
  @ApiProperty({ enum: SEGMENTS, enumName: 'Segment' })
  segment: Segment;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: Date | null;

  @ApiProperty({ description: 'On the word of a colleague.' })
  byHand: boolean;

  @ApiProperty({ type: [SegmentGroundDto], description: 'Empty when it is by hand.' })
  because: SegmentGroundDto[];
}

export class SetSegmentDto {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsLine(200)
  reason: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: until somebody takes it away.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  expiresAt: string | null;

  @ApiPropertyOptional({
    default: true,
    description: 'False: they are not, whatever the rules find.',
  })
  @IsOptional()
  @IsBoolean()
  isMember: boolean = true;
}
