import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLine, ROLES } from '../../../../access/index.js';
import type { Role } from '../../../../access/contract.js';
import { AUTHOR_KINDS, type AuthorKind, type RuleAuthors } from '../domain/approval-rule.js';
import { type Risk, RISKS } from '../domain/risk.js';

/** Whose replies. What the kind does not ask is empty. */
export class ApprovalAuthorsDto implements RuleAuthors {
  @ApiProperty({ enum: AUTHOR_KINDS, enumName: 'ApprovalAuthorKind' })
  @IsIn(AUTHOR_KINDS)
  kind: AuthorKind;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Of people or teams.' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  ids: string[];

  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: Role[];

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 3650, description: 'How long one is new.' })
  @IsInt()
  @Min(0)
  @Max(3650)
  days: number;
}

export class ApprovalRuleContentDto {
  @ApiProperty({ minLength: 1, maxLength: 120 })
  @IsLine(120)
  name: string;

  @ApiProperty({ type: ApprovalAuthorsDto })
  @ValidateNested()
  @Type(() => ApprovalAuthorsDto)
  @IsObject()
  authors: ApprovalAuthorsDto;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { all: [] } })
  @IsObject()
  condition: Record<string, unknown>;

  @ApiProperty({
    enum: RISKS,
    enumName: 'ReplyRisk',
    isArray: true,
    description: 'One of them is enough; none: whatever the text says.',
  })
  @IsArray()
  @ArrayUnique()
  @IsIn(RISKS, { each: true })
  risks: Risk[];

  @ApiProperty()
  @IsBoolean()
  isEnabled: boolean;
}

export class ApprovalRuleChangeDto extends ApprovalRuleContentDto {
  @ApiProperty({ type: 'integer', description: 'The version that was changed.' })
  @IsInt()
  version: number;
}

export class ApprovalRuleDto extends ApprovalRuleContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class ApprovalRuleListDto {
  @ApiProperty({ type: [ApprovalRuleDto] })
  items: ApprovalRuleDto[];
}
