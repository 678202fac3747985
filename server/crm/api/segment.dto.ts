import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, ValidateIf } from 'class-validator';
import { IsLine } from '../../access/index.js';
import { type Segment, SEGMENTS } from '../contract.js';
import { PersonDto } from './person.dto.js';

/** That a customer is in a segment, and on whose word. */
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
}
