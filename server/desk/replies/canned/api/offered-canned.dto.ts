import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { FileDto } from '../../api/file.dto.js';
import { LONGEST_BODY } from '../domain/canned-content.js';
import { type VariableName, VARIABLES } from '../domain/variables.js';

export class UnfilledDto {
  @ApiProperty({ enum: VARIABLES, enumName: 'CannedVariable' })
  variable: VariableName;

  @ApiProperty({ type: 'integer', description: 'Where it stands in the text, in UTF-16 units.' })
  start: number;

  @ApiProperty({ type: 'integer' })
  end: number;
}

export class OverLengthDto {
  @ApiProperty({ enum: ['public', 'private', 'note'], enumName: 'ComposerModeName' })
  mode: 'public' | 'private' | 'note';

  @ApiProperty({ type: 'integer', description: 'As the network counts.' })
  length: number;

  @ApiProperty({ type: 'integer' })
  limit: number;
}

export class FilledTextDto {
  @ApiProperty({ description: 'With values in the places of variables.' })
  text: string;

  @ApiProperty({ type: [UnfilledDto], description: 'Places without a value; they block sending.' })
  unfilled: UnfilledDto[];

  @ApiProperty({ type: [OverLengthDto], description: 'Where it is longer than the network takes.' })
  overLengths: OverLengthDto[];
}

export class OfferedCannedDto extends FilledTextDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  shortcut: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  language: string;

  @ApiProperty({ type: String, nullable: true })
  network: string | null;

  @ApiProperty({ type: [String], description: 'Other languages that it could be said in here.' })
  otherLanguages: string[];

  @ApiProperty({ type: [FileDto] })
  files: FileDto[];
}

export class OfferedCannedListDto {
  @ApiProperty({ type: [OfferedCannedDto] })
  items: OfferedCannedDto[];
}

export class OfferQuery {
  @ApiPropertyOptional({ description: 'A shortcut or words; without them what you use most.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ description: "Instead of the conversation's own." })
  @IsOptional()
  @Matches(/^[a-z]{2}$/)
  language?: string;
}

export class PreviewDto {
  @ApiProperty({ maxLength: LONGEST_BODY })
  @IsString()
  @MaxLength(LONGEST_BODY)
  body: string;

  @ApiProperty({ example: 'en' })
  @Matches(/^[a-z]{2}$/)
  language: string;
}
