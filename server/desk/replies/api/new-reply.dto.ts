import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { UsedCannedDto } from '../canned/api/used-canned.dto.js';
import type { ReplyRequest } from '../application/send-reply.js';

const FOLLOW_UPS = ['resolve', 'wait'] as const;
// Something was answered, so that "no answer needed" is none of them.
const OUTCOMES = ['answered', 'solved', 'handed-over', 'spam'] as const;
const LONGEST = 100_000;

export class NewReplyDto {
  @ApiProperty({ format: 'uuid', description: 'Made by you: the same id again is the same reply.' })
  @IsUUID()
  clientId: string;

  @ApiProperty({ maxLength: LONGEST })
  @IsString()
  @MaxLength(LONGEST)
  body: string;

  @ApiProperty({ enum: ['public', 'private'], enumName: 'ReplyMode' })
  @IsIn(['public', 'private'])
  mode: 'public' | 'private';

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: '`lastPosition` of the conversation when its author looked.',
  })
  @IsInt()
  @Min(0)
  lastSeenPosition: number;

  @ApiPropertyOptional({
    enum: FOLLOW_UPS,
    enumName: 'ReplyFollowUp',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsIn(FOLLOW_UPS)
  then?: (typeof FOLLOW_UPS)[number] | null;

  @ApiPropertyOptional({ enum: OUTCOMES, enumName: 'ReplyOutcome', default: 'answered' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: (typeof OUTCOMES)[number];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[];

  @ApiPropertyOptional({
    format: 'uuid',
    description: "The customer's message that it answers; the newest when absent.",
  })
  @IsOptional()
  @IsUUID()
  inReplyToMessageId?: string;

  @ApiPropertyOptional({
    type: [UsedCannedDto],
    maxItems: 20,
    description: 'Canned replies that it was made of, for their figures.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => UsedCannedDto)
  cannedReplies?: UsedCannedDto[];

  @ApiPropertyOptional({ description: 'Send although something came meanwhile.' })
  @IsOptional()
  @IsBoolean()
  sendAnyway?: boolean;
}

export const toRequest = (reply: NewReplyDto): ReplyRequest => ({
  clientId: reply.clientId.toLowerCase(),
  body: reply.body,
  mode: reply.mode,
  lastSeenPosition: reply.lastSeenPosition,
  followUp: reply.then ? { then: reply.then, outcome: reply.outcome ?? 'answered' } : undefined,
  attachmentIds: reply.attachmentIds ?? [],
  inReplyToMessageId: reply.inReplyToMessageId,
  cannedReplies: reply.cannedReplies ?? [],
  sendAnyway: reply.sendAnyway ?? false,
});
