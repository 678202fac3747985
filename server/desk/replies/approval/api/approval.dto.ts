import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { ProblemConversationDto } from '../../api/delivery-problem.dto.js';
import { ReplyDto } from '../../api/reply.dto.js';
import { type Risk, RISKS } from '../domain/risk.js';

const ABILITIES = ['decide'] as const;

export class ApprovalReasonDto {
  @ApiProperty({ format: 'uuid' })
  ruleId: string;

  @ApiProperty()
  ruleName: string;

  @ApiProperty({ enum: RISKS, enumName: 'ReplyRisk', isArray: true })
  risks: Risk[];
}

export class ApprovalFileDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  url: string;
}

/** A reply that waits for somebody's word. */
export class ApprovalDto {
  @ApiProperty({ type: ReplyDto })
  reply: ReplyDto;

  @ApiProperty({ type: ProblemConversationDto })
  conversation: ProblemConversationDto;

  @ApiProperty({ type: [ApprovalReasonDto] })
  reasons: ApprovalReasonDto[];

  @ApiProperty({ type: [ApprovalFileDto] })
  files: ApprovalFileDto[];

  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: Date;

  @ApiProperty({ type: 'integer', description: 'What the customer wrote since.' })
  newerMessages: number;

  @ApiProperty({ enum: ABILITIES, enumName: 'ApprovalAbility', isArray: true })
  can: (typeof ABILITIES)[number][];
}

export class ApprovalPageDto {
  @ApiProperty({ type: [ApprovalDto], description: 'The oldest first.' })
  items: ApprovalDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class ApprovalCountDto {
  @ApiProperty({ type: 'integer', description: 'Those that one may decide about.' })
  waiting: number;
}

export class ApproveDto {
  @ApiPropertyOptional({ maxLength: 100_000, description: 'Other words; absent: as it is.' })
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  body?: string;

  @ApiPropertyOptional({ description: 'Approve although the customer wrote again.' })
  @IsOptional()
  @IsBoolean()
  sendAnyway?: boolean;
}

export class RejectDto {
  @ApiProperty({ maxLength: 2000, description: 'What has to change; its author reads it.' })
  @IsString()
  @MaxLength(2000)
  note: string;
}
