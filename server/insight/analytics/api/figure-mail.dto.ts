import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { IsLine } from '../../../access/index.js';
import { type Cadence, CADENCES } from '../domain/cadence.js';

export class NewFigureMailDto {
  @ApiProperty()
  @IsLine(120)
  name: string;

  @ApiProperty({ enum: CADENCES, enumName: 'FigureCadence' })
  @IsIn(CADENCES)
  cadence: Cadence;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 23 })
  @IsInt()
  @Min(0)
  @Max(23)
  hour: number;

  @ApiProperty({ type: [String], format: 'uuid' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  userIds: string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'One value a dimension, as in the addresses of figures.',
  })
  @IsObject()
  filter: Record<string, unknown>;
}

export class FigureReaderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class FigureReaderListDto {
  @ApiProperty({ type: [FigureReaderDto] }) items: FigureReaderDto[];
}

export class FigureMailDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: CADENCES, enumName: 'FigureCadence' }) cadence: Cadence;
  @ApiProperty({ type: 'integer' }) hour: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  filter: Record<string, string>;
  @ApiProperty({ type: String, format: 'date-time' }) nextAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastSentAt: Date | null;
  @ApiProperty({ type: [FigureReaderDto] }) readers: FigureReaderDto[];
}

export class FigureMailListDto {
  @ApiProperty({ type: [FigureMailDto] }) items: FigureMailDto[];
}

export class NewFigureMailIdDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}
