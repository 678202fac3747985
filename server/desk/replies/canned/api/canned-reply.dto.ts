import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { CannedNameDto } from './canned-name.dto.js';
import { CANNED_ABILITIES, type CannedAbility } from '../domain/canned-abilities.js';
import { CANNED_STATES, type CannedState, type Scope, SCOPES } from '../domain/canned-reply.js';
import { FileDto } from '../../api/file.dto.js';

export class CannedFiguresDto {
  @ApiProperty({ type: 'integer', description: 'Replies it went into in the last 90 days.' })
  uses: number;

  @ApiProperty({ type: 'integer', description: 'Of those the ones sent without a change to it.' })
  unchanged: number;

  @ApiProperty({ type: 'integer', description: 'Whose conversation was answered or solved.' })
  solved: number;

  @ApiProperty({ type: 'integer', description: 'Whose customer came back after that.' })
  reopened: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: Date | null;
}

export class CannedVariantDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Two letters.' })
  language: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: for every network.' })
  network: string | null;

  @ApiProperty({ description: 'With places such as `{{customer.first_name|there}}`.' })
  body: string;
}

export class CannedExampleDto {
  @ApiProperty()
  language: string;

  @ApiProperty()
  text: string;
}

export class CannedReplyDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  shortcut: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Names with `/` between them; empty at the top.' })
  folder: string;

  @ApiProperty({ type: [String] })
  tags: string[];

  @ApiProperty({ enum: SCOPES, enumName: 'CannedScope' })
  scope: Scope;

  @ApiProperty({ type: CannedNameDto, nullable: true })
  team: CannedNameDto | null;

  @ApiProperty({ type: CannedNameDto })
  owner: CannedNameDto;

  @ApiProperty({ enum: CANNED_STATES, enumName: 'CannedState' })
  state: CannedState;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  reviewBy: string | null;

  @ApiProperty()
  isReviewDue: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;

  @ApiProperty({ type: [CannedVariantDto] })
  variants: CannedVariantDto[];

  @ApiProperty({ type: [CannedExampleDto] })
  examples: CannedExampleDto[];

  @ApiProperty({ type: [FileDto] })
  files: FileDto[];

  @ApiProperty({ type: CannedFiguresDto })
  figures: CannedFiguresDto;

  @ApiProperty({ enum: CANNED_ABILITIES, enumName: 'CannedAbility', isArray: true })
  can: CannedAbility[];
}

export class CannedRowDto extends OmitType(CannedReplyDto, ['variants', 'examples', 'files']) {
  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ type: [String] })
  networks: string[];

  @ApiProperty({ description: 'The beginning of one of its texts.' })
  excerpt: string;

  @ApiProperty({ type: 'integer' })
  exampleCount: number;

  @ApiProperty({ type: 'integer' })
  fileCount: number;
}

export class CannedPageDto {
  @ApiProperty({ type: [CannedRowDto] })
  items: CannedRowDto[];

  @ApiPropertyOptional({ type: String, nullable: true })
  nextCursor: string | null;
}

export class CannedFolderDto {
  @ApiProperty()
  path: string;

  @ApiProperty({ type: 'integer', description: 'Right in it, without the folders below.' })
  count: number;
}

export class CannedOverviewDto {
  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: 'integer' })
  drafts: number;

  @ApiProperty({ type: 'integer' })
  retired: number;

  @ApiProperty({ type: 'integer', description: 'Approved ones whose day of review has come.' })
  reviewDue: number;

  @ApiProperty({ type: 'integer' })
  own: number;

  @ApiProperty({ type: [CannedFolderDto] })
  folders: CannedFolderDto[];

  @ApiProperty({ type: [String] })
  tags: string[];
}
