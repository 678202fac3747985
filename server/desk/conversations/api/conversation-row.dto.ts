import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import {
  DUE_CLOCKS,
  DUE_STATES,
  type DueClock,
  type DueState,
  type Priority,
  type Status,
  STATUSES,
} from '../contract.js';
import { CONVERSATION_ABILITIES, type ConversationAbility } from '../domain/what-one-may-do.js';
import { NamedDto } from './named.dto.js';
import { TagDto } from './tag.dto.js';

export class ChannelRefDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  network: string;
}

export class CustomerRefDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  avatarUrl: string | null;

  @ApiProperty({
    type: 'integer',
    description: 'Their conversations with a complaint in 30 days, on your channels.',
  })
  complaints30d: number;
}

export const PLACE_KINDS = ['publication', 'review', 'topic', 'direct'] as const;

export class PlaceDto {
  @ApiProperty({ enum: PLACE_KINDS, enumName: 'PlaceKind' })
  kind: (typeof PLACE_KINDS)[number];

  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  publicationId: string | null;
}

export class LastMessageDto {
  @ApiProperty({ description: 'Its beginning.' })
  text: string;

  @ApiProperty({ enum: ['customer', 'brand', 'note'], enumName: 'Speaker' })
  author: 'customer' | 'brand' | 'note';

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class DueDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at: string;

  @ApiProperty({ enum: DUE_CLOCKS, enumName: 'ClockKind' })
  clock: DueClock;

  @ApiProperty({ enum: DUE_STATES, enumName: 'DueState' })
  state: DueState;
}

/** A conversation as lists show it. */
export class ConversationRowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ITEM_KINDS, enumName: 'Kind' })
  kind: ItemKind;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: ChannelRefDto })
  channel: ChannelRefDto;

  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;

  @ApiProperty({ type: 'integer', enum: [1, 2, 3, 4], description: '1 urgent … 4 low' })
  priority: Priority;

  @ApiProperty({ type: CustomerRefDto, nullable: true })
  customer: CustomerRefDto | null;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, nullable: true })
  rating: number | null;

  @ApiProperty({ type: PlaceDto })
  place: PlaceDto;

  @ApiProperty({ type: LastMessageDto })
  lastMessage: LastMessageDto;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  unansweredSince: Date | null;

  @ApiProperty({ type: String, format: 'date-time' })
  openedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: Date | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null while snoozed: until the customer replies.',
  })
  snoozedUntil: Date | null;

  @ApiProperty({ type: NamedDto, nullable: true })
  assignee: NamedDto | null;

  @ApiProperty({ type: NamedDto, nullable: true })
  team: NamedDto | null;

  @ApiProperty({ type: [TagDto] })
  tags: TagDto[];

  @ApiProperty({ description: 'Something is newer than what you have read.' })
  unread: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The position up to which you have read; null: nothing yet.',
  })
  readPosition: number | null;

  @ApiProperty()
  deliveryProblem: boolean;

  @ApiProperty({ type: DueDto, nullable: true, description: 'The next due time of its clocks.' })
  due: DueDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  escalatedSince: Date | null;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty()
  isPublic: boolean;

  @ApiProperty({ type: 'integer' })
  messageCount: number;

  @ApiProperty({ type: 'integer', description: 'Grows with every change.' })
  seq: number;

  @ApiProperty({
    enum: CONVERSATION_ABILITIES,
    enumName: 'ConversationAbility',
    isArray: true,
    description: 'What you may do with it now.',
  })
  can: ConversationAbility[];
}

export class ConversationPageDto {
  @ApiProperty({ type: [ConversationRowDto] })
  items: ConversationRowDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
