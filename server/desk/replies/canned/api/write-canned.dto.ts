import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  LONGEST_BODY,
  LONGEST_EXAMPLE,
  MOST_EXAMPLES,
  MOST_FILES,
  MOST_VARIANTS,
} from '../domain/canned-content.js';
import { CANNED_STATES, type CannedState, type Scope, SCOPES } from '../domain/canned-reply.js';
import type { WrittenCanned } from '../application/keep-canned.js';

export class WriteVariantDto {
  @ApiProperty({ example: 'en' })
  @IsString()
  @MaxLength(10)
  language: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Absent or null: every network.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  network?: string | null;

  @ApiProperty({ description: `At most ${LONGEST_BODY} characters.` })
  @IsString()
  @MaxLength(LONGEST_BODY * 2)
  body: string;
}

export class WriteExampleDto {
  @ApiProperty({ example: 'en' })
  @IsString()
  @MaxLength(10)
  language: string;

  @ApiProperty({ description: `At most ${LONGEST_EXAMPLE} characters.` })
  @IsString()
  @MaxLength(LONGEST_EXAMPLE * 2)
  text: string;
}

export class WriteCannedDto {
  @ApiProperty({ maxLength: 40 })
  @IsString()
  @MaxLength(100)
  shortcut: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @MaxLength(120)
  title: string;

  @ApiPropertyOptional({ maxLength: 160, default: '' })
  @IsOptional()
  @IsString()
  @MaxLength(160)
  folder?: string;

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  tags?: string[];

  @ApiProperty({ enum: SCOPES, enumName: 'CannedScope' })
  @IsIn(SCOPES)
  scope: Scope;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  @ApiProperty({ type: [WriteVariantDto], maxItems: MOST_VARIANTS })
  @IsArray()
  @ArrayMaxSize(MOST_VARIANTS)
  @ValidateNested({ each: true })
  @Type(() => WriteVariantDto)
  variants: WriteVariantDto[];

  @ApiPropertyOptional({ type: [WriteExampleDto], maxItems: MOST_EXAMPLES })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_EXAMPLES)
  @ValidateNested({ each: true })
  @Type(() => WriteExampleDto)
  examples?: WriteExampleDto[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MOST_FILES,
    description: 'Absent: the files stay as they are.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_FILES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fileIds?: string[];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-01-31' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  reviewBy?: string | null;
}

export class AddCannedDto extends WriteCannedDto {
  @ApiPropertyOptional({
    enum: ['draft', 'approved'],
    enumName: 'FirstCannedState',
    default: 'draft',
  })
  @IsOptional()
  @IsIn(['draft', 'approved'])
  state?: 'draft' | 'approved';
}

export class ChangeCannedDto extends WriteCannedDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: '`updatedAt` of what its author saw; 409 when it is another by now.',
  })
  @IsOptional()
  @IsISO8601()
  @MaxLength(40)
  seenAt?: string;
}

export class CannedStateDto {
  @ApiProperty({ enum: CANNED_STATES, enumName: 'CannedState' })
  @IsIn(CANNED_STATES)
  state: CannedState;
}

export const toContent = (dto: WriteCannedDto): WrittenCanned => ({
  shortcut: dto.shortcut.trim(),
  title: dto.title,
  folder: dto.folder ?? '',
  tags: dto.tags ?? [],
  scope: dto.scope,
  teamId: dto.teamId ?? null,
  variants: dto.variants.map(({ language, network, body }) => ({
    language: language.trim().toLowerCase(),
    network: network ?? null,
    body,
  })),
  examples: (dto.examples ?? []).map(({ language, text }) => ({
    language: language.trim().toLowerCase(),
    text,
  })),
  reviewBy: dto.reviewBy ?? null,
  fileIds: dto.fileIds,
});
