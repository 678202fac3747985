import { ApiProperty } from '@nestjs/swagger';
import { MEASURES, type Measure } from '../contract.js';

export class SurgeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: '`brand`, `channel:<id>` or `topic:<id>`.' })
  subject: string;

  @ApiProperty({ description: 'What the channel or topic was called; empty for the brand.' })
  name: string;

  @ApiProperty({ enum: MEASURES, enumName: 'SurgeMeasure' })
  measure: Measure;

  @ApiProperty({ type: String, format: 'date-time' })
  beganAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time' })
  foundAt: Date;

  @ApiProperty({ type: 'integer' })
  observed: number;

  @ApiProperty()
  expected: number;

  @ApiProperty({ description: 'How likely as much or more is in a normal week.' })
  p: number;

  @ApiProperty({ description: 'Between its beginning and when it was certain.' })
  hours: number;

  @ApiProperty({ type: [String], description: 'Words that stand in the new messages.' })
  terms: string[];
}

export class SurgeListDto {
  @ApiProperty({ type: [SurgeDto] })
  items: SurgeDto[];
}
