import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { CustomerNoteDto, IdentityLinkDto } from '../../../crm/index.js';
import { PageQuery } from '../../../platform/http/index.js';
import { type Outcome, OUTCOMES, type Status, STATUSES } from '../contract.js';
import { NamedDto } from './named.dto.js';

export class TimelineQueryDto extends PageQuery {
  @ApiPropertyOptional({ description: 'Only what happened on this network.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  network?: string;
}

export class TimelineConversationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ITEM_KINDS, enumName: 'Kind' })
  kind: ItemKind;

  @ApiProperty()
  network: string;

  @ApiProperty()
  channelName: string;

  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;

  @ApiProperty({ enum: OUTCOMES, enumName: 'Outcome', type: String, nullable: true })
  outcome: Outcome | null;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @ApiProperty()
  lastMessageText: string;

  @ApiProperty({ type: 'integer' })
  messageCount: number;

  @ApiProperty({
    type: NamedDto,
    nullable: true,
    description: 'Who resolved it, has it, or wrote last.',
  })
  handledBy: NamedDto | null;

  @ApiProperty({ type: 'integer', nullable: true })
  rating: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: Date | null;
}

export class TimelineLinkDto extends IdentityLinkDto {
  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, nullable: true })
  identityName: string | null;
}

/** One of the three, as its type says. */
export class TimelineItemDto {
  @ApiProperty({ enum: ['conversation', 'note', 'link'], enumName: 'TimelineItemType' })
  type: 'conversation' | 'note' | 'link';

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiPropertyOptional({ type: TimelineConversationDto })
  conversation?: TimelineConversationDto;

  @ApiPropertyOptional({ type: CustomerNoteDto })
  note?: CustomerNoteDto;

  @ApiPropertyOptional({ type: TimelineLinkDto })
  link?: TimelineLinkDto;
}

export class TimelinePageDto {
  @ApiProperty({ type: [TimelineItemDto] })
  items: TimelineItemDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
