import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLine } from '../../../access/index.js';
import {
  type Cadence,
  CADENCES,
  DIGEST_LANGUAGES,
  type DigestLanguage,
  SCOPE_KINDS,
  type ScopeKind,
} from '../contract.js';

export class DigestScopeDto {
  @ApiProperty({ enum: SCOPE_KINDS, enumName: 'DigestScopeKind' })
  @IsIn(SCOPE_KINDS)
  kind: ScopeKind;

  @ApiProperty({ type: [String], description: 'Names of tags, ids of all else; empty for all.' })
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  values: string[];
}

export class WriteScheduleDto {
  @ApiProperty({ maxLength: 80 })
  @IsLine(80)
  name: string;

  @ApiProperty({ enum: CADENCES, enumName: 'DigestCadence' })
  @IsIn(CADENCES)
  cadence: Cadence;

  @ApiProperty({ description: 'Of the day, 0 to 23.' })
  @IsInt()
  @Min(0)
  @Max(23)
  hour: number;

  @ApiProperty({ description: 'Of the week (1 Monday) or of the month (1 to 28).' })
  @IsInt()
  @Min(1)
  @Max(28)
  day: number;

  @ApiProperty({ example: 'Europe/Brussels' })
  @IsString()
  @MaxLength(60)
  zone: string;

  @ApiProperty({ enum: DIGEST_LANGUAGES, enumName: 'DigestLanguage' })
  @IsIn(DIGEST_LANGUAGES)
  language: DigestLanguage;

  @ApiProperty({ type: DigestScopeDto })
  @Type(() => DigestScopeDto)
  @ValidateNested()
  scope: DigestScopeDto;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Colleagues who get it.' })
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  userIds: string[];

  @ApiProperty({ type: [String], description: 'Addresses of people without an account.' })
  @ArrayMaxSize(50)
  @IsEmail({}, { each: true })
  emails: string[];
}

export class ScheduleDto extends WriteScheduleDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  isActive: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextAt: Date | null;
}

export class ScheduleListDto {
  @ApiProperty({ type: [ScheduleDto] })
  items: ScheduleDto[];
}

export class ScheduleSwitchDto {
  @ApiProperty()
  @IsBoolean()
  isActive: boolean;
}

export class DigestPreviewDto {
  @ApiProperty()
  subject: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  html: string;
}

export class ScopeOptionDto {
  @ApiProperty({ enum: SCOPE_KINDS, enumName: 'DigestScopeKind' })
  kind: ScopeKind;

  @ApiProperty()
  value: string;

  @ApiProperty()
  name: string;
}

export class RecipientDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  role: string;
}

export class DigestChoicesDto {
  @ApiProperty({ type: [ScopeOptionDto] })
  scopes: ScopeOptionDto[];

  @ApiProperty({ type: [RecipientDto], description: 'Colleagues who may read digests.' })
  recipients: RecipientDto[];
}
