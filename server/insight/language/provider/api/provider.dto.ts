import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { IsLine } from '../../../../access/index.js';
import {
  CALL_OUTCOMES,
  CALL_PURPOSES,
  type CallOutcome,
  type CallPurpose,
} from '../domain/language-call.js';

export class LanguageProviderDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What stands before /chat/completions.',
  })
  url: string | null;

  @ApiProperty({ type: String, nullable: true })
  model: string | null;

  @ApiProperty({ description: 'Whether a key is kept; it is never shown.' })
  hasKey: boolean;

  @ApiProperty()
  isOn: boolean;

  @ApiProperty({ description: 'Whether it is asked about each new message too.' })
  labelsToo: boolean;

  @ApiProperty({ type: [String], description: 'Channels of which nothing is ever sent.' })
  closedChannelIds: string[];
}

export class LanguageStateDto {
  @ApiProperty({ type: LanguageProviderDto })
  provider: LanguageProviderDto;

  @ApiProperty({ description: 'Whether corrections teach the desk.' })
  usesCorrections: boolean;

  @ApiProperty({ description: 'Corrections that hold now.' })
  corrections: number;
}

export class ChangeLanguageProviderDto {
  @ApiProperty({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  url: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsLine(200)
  model: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Absent: the key stays; null: without a key.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  key?: string | null;

  @ApiProperty()
  @IsBoolean()
  isOn: boolean;

  @ApiProperty()
  @IsBoolean()
  labelsToo: boolean;

  @ApiProperty({ type: [String], format: 'uuid', maxItems: 500 })
  @ArrayUnique()
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  closedChannelIds: string[];
}

export class CorrectionsSwitchDto {
  @ApiProperty()
  @IsBoolean()
  usesCorrections: boolean;
}

export class ProviderTestDto {
  @ApiProperty({ enum: CALL_OUTCOMES, enumName: 'LanguageCallOutcome' })
  outcome: CallOutcome;

  @ApiProperty({ type: String, nullable: true, description: 'What it said.' })
  text: string | null;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;
}

export class LanguageCallDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: CALL_PURPOSES, enumName: 'LanguageCallPurpose' })
  purpose: CallPurpose;

  @ApiProperty({ enum: CALL_OUTCOMES, enumName: 'LanguageCallOutcome' })
  outcome: CallOutcome;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  conversationId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: the desk by itself.' })
  byName: string | null;

  @ApiProperty()
  sentTo: string;

  @ApiProperty()
  model: string;

  @ApiProperty()
  charactersOut: number;

  @ApiProperty()
  charactersIn: number;

  @ApiProperty({ description: 'Milliseconds.' })
  tookMs: number;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;
}

export class LanguageCallPageDto {
  @ApiProperty({ type: [LanguageCallDto] })
  items: LanguageCallDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
