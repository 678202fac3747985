import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLine } from '../../../access/index.js';
import { type ForbiddenPhrase, PHRASE_SEVERITIES, type PhraseSeverity } from '../contract.js';
import type { GuidelineText } from '../domain/guideline.js';

export class ForbiddenPhraseDto implements ForbiddenPhrase {
  @ApiProperty({ minLength: 1, maxLength: 120, example: 'guaranteed' })
  @IsLine(120)
  phrase: string;

  @ApiProperty({ enum: PHRASE_SEVERITIES, enumName: 'PhraseSeverity' })
  @IsIn(PHRASE_SEVERITIES)
  severity: PhraseSeverity;

  @ApiProperty({ maxLength: 200, description: 'What to write in its place.' })
  @IsString()
  @MaxLength(200)
  hint: string;
}

export class GuidelineTextDto implements GuidelineText {
  @ApiProperty({ example: 'en' })
  @Matches(/^[a-z]{2,3}$/)
  language: string;

  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @MaxLength(1000)
  tone: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  dos: string[];

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  donts: string[];

  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MaxLength(2000)
  crisis: string;
}

/** A guideline as somebody writes it; GET /condition-facts says what a condition can ask. */
export class GuidelineContentDto {
  @ApiProperty({ minLength: 1, maxLength: 120 })
  @IsLine(120)
  name: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { all: [] } })
  @IsObject()
  condition: Record<string, unknown>;

  @ApiProperty({ type: [GuidelineTextDto], description: 'The first speaks for other languages.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GuidelineTextDto)
  texts: GuidelineTextDto[];

  @ApiProperty({ type: [ForbiddenPhraseDto] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ForbiddenPhraseDto)
  phrases: ForbiddenPhraseDto[];

  @ApiProperty()
  @IsBoolean()
  isEnabled: boolean;
}

export class GuidelineChangeDto extends GuidelineContentDto {
  @ApiProperty({ type: 'integer', description: 'The version that was changed.' })
  @IsInt()
  version: number;
}

export class GuidelineDto extends GuidelineContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class GuidelineListDto {
  @ApiProperty({ type: [GuidelineDto], description: 'In their order.' })
  items: GuidelineDto[];
}

export class GuidelineOrderDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'All guidelines, first to last.' })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
