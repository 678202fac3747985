import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsHexColor,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { type Outcome, OUTCOMES, type Priority } from '../contract.js';

const isGiven = (_: unknown, value: unknown): boolean => value !== null;

export class ResolveDto {
  @ApiProperty({ enum: OUTCOMES, enumName: 'Outcome' })
  @IsIn(OUTCOMES)
  outcome: Outcome;

  @ApiPropertyOptional({ maxLength: 500, description: 'Needed for no-answer-needed' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class SnoozeDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null: until the customer replies',
  })
  @ValidateIf(isGiven)
  @IsISO8601({ strict: true })
  until: string | null;
}

export class AssignDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(isGiven)
  @IsUUID()
  userId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(isGiven)
  @IsUUID()
  teamId: string | null;
}

export class PrioritiseDto {
  @ApiProperty({ enum: [1, 2, 3, 4], description: '1 urgent, 2 high, 3 normal, 4 low' })
  @IsIn([1, 2, 3, 4])
  priority: Priority;
}

export class NewTagDto {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @ApiPropertyOptional({ example: '#3366cc' })
  @IsOptional()
  @IsHexColor()
  colour?: string;
}

export class NewNoteDto {
  @ApiProperty({
    format: 'uuid',
    description: 'Made by the client; the same id again is the same note',
  })
  @IsUUID()
  clientId: string;

  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  body: string;

  @ApiProperty({ type: [String], description: 'Ids of the colleagues who are called' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  mentions: string[];
}

export class ReadMarkerDto {
  @ApiProperty({ description: 'Position of the last entry that was seen' })
  @IsInt()
  @Min(0)
  position: number;
}

export class SplitDto {
  @ApiProperty({ format: 'uuid', description: 'Whose part gets a conversation of its own' })
  @IsUUID()
  identityId: string;
}

export class NewMatterDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  conversationIds: string[];

  @ApiPropertyOptional({ maxLength: 120 })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  title?: string;
}
