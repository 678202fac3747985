import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { FileDto } from './file.dto.js';

export const DRAFT_MODES = ['public', 'private', 'note'] as const;
const LONGEST = 100_000;

export class DraftDto {
  @ApiProperty({ enum: DRAFT_MODES, enumName: 'ComposerModeName' })
  mode: (typeof DRAFT_MODES)[number];

  @ApiProperty()
  body: string;

  @ApiProperty({ type: [FileDto] })
  attachments: FileDto[];

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;
}

export class SaveDraftDto {
  @ApiProperty({ maxLength: LONGEST })
  @IsString()
  @MaxLength(LONGEST)
  body: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[];
}
