import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import {
  CUSTOMER_EVENT_KINDS,
  type CustomerEventKind,
  EVIDENCE,
  type Evidence,
  LEGAL_BASES,
  type LegalBasis,
  type Segment,
  SEGMENTS,
} from '../../../crm/contract.js';
import { CustomerNoteDto, PersonDto } from '../../../crm/index.js';
import { PageQuery } from '../../../platform/http/index.js';
import { type Outcome, OUTCOMES, type Status, STATUSES } from '../contract.js';
import {
  TIMELINE_FILTERS,
  TIMELINE_KINDS,
  type TimelineFilter,
  type TimelineKind,
} from '../domain/timeline-kinds.js';
import { NamedDto } from './named.dto.js';

const listed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;

export class TimelineQueryDto extends PageQuery {
  @ApiPropertyOptional({ description: 'Only what happened on this network.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  network?: string;

  @ApiPropertyOptional({
    enum: TIMELINE_FILTERS,
    enumName: 'TimelineFilter',
    isArray: true,
    description: 'Only these, with commas between them.',
  })
  @IsOptional()
  @Transform(listed)
  @IsIn(TIMELINE_FILTERS, { each: true })
  @ArrayMaxSize(TIMELINE_FILTERS.length)
  kinds?: TimelineFilter[];
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

  @ApiProperty({ description: 'The customer complained in it.' })
  isComplaint: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: Date | null;
}

export class TimelineAnswerDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  rating: number;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty()
  network: string;

  @ApiProperty()
  channelName: string;
}

export class TimelineLinkDto {
  @ApiProperty({ enum: ['made', 'undone'], enumName: 'LinkChange' })
  change: 'made' | 'undone';

  @ApiProperty({ enum: EVIDENCE, enumName: 'Evidence' })
  evidence: Evidence;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: a whole customer.' })
  network: string | null;

  @ApiProperty({ type: String, nullable: true })
  identityName: string | null;
}

export class TimelineEventDto {
  @ApiProperty({ enum: CUSTOMER_EVENT_KINDS, enumName: 'CustomerFactKind' })
  kind: CustomerEventKind;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true, description: 'Decimal.', example: '149.00' })
  amount: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'EUR' })
  currency: string | null;

  @ApiProperty({ description: 'Which system told it.' })
  source: string;

  @ApiProperty({ type: String, nullable: true })
  url: string | null;
}

export class TimelineSegmentDto {
  @ApiProperty({ enum: SEGMENTS, enumName: 'Segment' })
  segment: Segment;

  @ApiProperty()
  gained: boolean;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;
}

export class TimelineConsentDto {
  @ApiProperty({ enum: ['given', 'withdrawn'], enumName: 'ConsentChange' })
  change: 'given' | 'withdrawn';

  @ApiProperty()
  purpose: string;

  @ApiProperty({ enum: LEGAL_BASES, enumName: 'ConsentBasis' })
  basis: LegalBasis;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty()
  source: string;
}

/** One of them, as its type says. */
export class TimelineItemDto {
  @ApiProperty({ enum: TIMELINE_KINDS, enumName: 'TimelineItemType' })
  type: TimelineKind;

  @ApiProperty({ description: 'With the type and the time it names the entry.' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiPropertyOptional({ type: TimelineConversationDto })
  conversation?: TimelineConversationDto;

  @ApiPropertyOptional({ type: TimelineAnswerDto })
  satisfaction?: TimelineAnswerDto;

  @ApiPropertyOptional({ type: CustomerNoteDto })
  note?: CustomerNoteDto;

  @ApiPropertyOptional({ type: TimelineEventDto })
  event?: TimelineEventDto;

  @ApiPropertyOptional({ type: TimelineSegmentDto })
  segment?: TimelineSegmentDto;

  @ApiPropertyOptional({ type: TimelineLinkDto })
  link?: TimelineLinkDto;

  @ApiPropertyOptional({ type: TimelineConsentDto })
  consent?: TimelineConsentDto;
}

export class TimelinePageDto {
  @ApiProperty({ type: [TimelineItemDto] })
  items: TimelineItemDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
