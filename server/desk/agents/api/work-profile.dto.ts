import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { WORK_STATES, type WorkState } from '../contract.js';

export class AbsenceContentDto {
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  fromAt: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  untilAt: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  deputyId: string | null = null;
}

export class AbsenceDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  fromAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  untilAt: Date;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  deputyId: string | null;
}

export class WorkProfileContentDto {
  @ApiProperty({ type: [String], description: 'ISO 639 codes.', example: ['nl', 'fr'] })
  @IsArray()
  @ArrayMaxSize(30)
  @Matches(/^[a-zA-Z]{2,3}$/, {
    each: true,
    message: 'languages are codes of two or three letters',
  })
  languages: string[];

  @ApiProperty({ type: [String], example: ['cards'] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  skills: string[];

  @ApiProperty({ minimum: 0, maximum: 500, description: 'Units of work at once.' })
  @IsInt()
  @Min(0)
  @Max(500)
  capacity: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  managerId: string | null = null;
}

export class WorkProfileDto {
  @ApiProperty({ format: 'uuid' })
  userId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ type: [String] })
  skills: string[];

  @ApiProperty()
  capacity: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  managerId: string | null;

  @ApiProperty({ enum: WORK_STATES, enumName: 'WorkState' })
  state: WorkState;

  @ApiProperty({ type: String, format: 'date-time' })
  stateSince: Date;

  @ApiProperty({ type: [AbsenceDto], description: 'Not those that are over.' })
  absences: AbsenceDto[];

  @ApiProperty({ enum: ['change'], isArray: true })
  can: 'change'[];
}

export class WorkProfileListDto {
  @ApiProperty({ type: [WorkProfileDto] })
  items: WorkProfileDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
