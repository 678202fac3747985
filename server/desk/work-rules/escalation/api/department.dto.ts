import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsLine } from '../../../../access/index.js';
import { DEPARTMENT_LANGUAGES, type DepartmentLanguage } from '../../../agents/contract.js';
import { NamedDto } from './named.dto.js';

export class NewDepartmentDto {
  @ApiProperty({ maxLength: 80 })
  @IsLine(80)
  name: string;

  @ApiPropertyOptional({ maxLength: 300, default: '' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  description?: string;

  @ApiPropertyOptional({ type: [String], description: 'Who has no account answers by mail.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsEmail({}, { each: true, message: 'Each address must look like name@example.org.' })
  emails?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Ids of people who answer in the desk.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  memberIds?: string[];

  @ApiPropertyOptional({ enum: DEPARTMENT_LANGUAGES, enumName: 'DepartmentLanguage' })
  @IsOptional()
  @IsIn(DEPARTMENT_LANGUAGES)
  language?: DepartmentLanguage;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: the default calendar.',
  })
  @IsOptional()
  @IsUUID()
  calendarId?: string | null;

  @ApiProperty({ minimum: 1, maximum: 28_800, description: 'Minutes of business time.' })
  @IsInt()
  @Min(1)
  @Max(28_800)
  answerWithinMinutes: number;
}

/** What is left out stays as it is. */
export class DepartmentChangeDto extends PartialType(NewDepartmentDto, {
  skipNullProperties: false,
}) {}

export class DepartmentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  description: string;

  @ApiProperty({ type: [String], description: 'Empty for those who may not manage it.' })
  emails: string[];

  @ApiProperty({ type: [NamedDto] })
  members: NamedDto[];

  @ApiProperty({ enum: DEPARTMENT_LANGUAGES, enumName: 'DepartmentLanguage' })
  language: DepartmentLanguage;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  calendarId: string | null;

  @ApiProperty()
  answerWithinMinutes: number;

  @ApiProperty({ enum: ['change', 'remove'], isArray: true })
  can: ('change' | 'remove')[];
}

export class DepartmentListDto {
  @ApiProperty({ type: [DepartmentDto] })
  items: DepartmentDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class DepartmentPersonDto extends NamedDto {
  @ApiProperty()
  email: string;
}

export class DepartmentPeopleDto {
  @ApiProperty({ type: [DepartmentPersonDto] })
  items: DepartmentPersonDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
