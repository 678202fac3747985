import { ApiProperty } from '@nestjs/swagger';
import {
  FAILURE_CLASSES,
  ITEM_KINDS,
  type FailureClass,
  type ItemKind,
} from '../../../channels/contract.js';
import { MESSAGE_ABILITIES, type MessageAbility } from '../domain/what-one-may-do.js';
import { NamedDto } from './named.dto.js';

export class MessageAuthorDto {
  @ApiProperty({ enum: ['customer', 'brand', 'user'], enumName: 'AuthorType' })
  type: 'customer' | 'brand' | 'user';

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  identityId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  customerId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  userId: string | null;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  avatarUrl: string | null;
}

export class RevisionDto {
  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'integer', nullable: true })
  rating: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  replacedAt: Date;
}

const ATTACHMENT_STATES = ['pending', 'stored', 'refused', 'failed', 'linked'] as const;

export class MessageAttachmentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  type: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  mime: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  bytes: number | null;

  @ApiProperty({ enum: ATTACHMENT_STATES, enumName: 'AttachmentState' })
  state: (typeof ATTACHMENT_STATES)[number];

  @ApiProperty({ type: String, nullable: true, description: 'Why there is no copy.' })
  reason: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "The desk's own copy, or a web address.",
  })
  url: string | null;
}

const REPLY_STATES = [
  'awaiting-approval',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'failed',
  'unknown',
  'cancelled',
] as const;

export class MessageReplyDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: REPLY_STATES, enumName: 'ReplyProgressState' })
  state: (typeof REPLY_STATES)[number];

  @ApiProperty({ enum: ['public', 'private'], enumName: 'ReplyMode' })
  mode: 'public' | 'private';

  @ApiProperty({ enum: FAILURE_CLASSES, enumName: 'FailureClass', type: String, nullable: true })
  failureClass: FailureClass | null;

  @ApiProperty({ type: String, nullable: true })
  failureDetail: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  undoUntil: Date | null;

  @ApiProperty({ type: 'integer' })
  attempt: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deliveredAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt: Date | null;
}

export class NoAnswerNeededDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: NamedDto, nullable: true })
  by: NamedDto | null;
}

export class MessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ enum: [...ITEM_KINDS, 'note'], enumName: 'MessageKind' })
  kind: ItemKind | 'note';

  @ApiProperty({ enum: ['inbound', 'outbound', 'note'], enumName: 'Direction' })
  direction: 'inbound' | 'outbound' | 'note';

  @ApiProperty()
  isPublic: boolean;

  @ApiProperty({ type: MessageAuthorDto })
  author: MessageAuthorDto;

  @ApiProperty({ description: 'Empty when it was removed and you may not read removed messages.' })
  text: string;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, nullable: true })
  rating: number | null;

  @ApiProperty({ type: String, format: 'date-time', description: "By the network's clock." })
  sentAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt: Date;

  @ApiProperty({ type: 'integer', description: 'Number within the conversation, as it came in.' })
  position: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentMessageId: string | null;

  @ApiProperty({ type: String, nullable: true })
  externalId: string | null;

  @ApiProperty({ type: String, nullable: true })
  permalink: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  editedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  removedAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'author, brand, network or unknown' })
  removedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  hiddenAt: Date | null;

  @ApiProperty({ type: NoAnswerNeededDto, nullable: true })
  noAnswerNeeded: NoAnswerNeededDto | null;

  @ApiProperty({ type: [RevisionDto], description: 'What it said before, oldest first.' })
  revisions: RevisionDto[];

  @ApiProperty({ type: [MessageAttachmentDto] })
  attachments: MessageAttachmentDto[];

  @ApiProperty({ type: MessageReplyDto, nullable: true })
  reply: MessageReplyDto | null;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Ids of the colleagues called in a note.',
  })
  mentions: string[];

  @ApiProperty({
    enum: MESSAGE_ABILITIES,
    enumName: 'MessageAbility',
    isArray: true,
    description: 'What you may do with it now.',
  })
  can: MessageAbility[];
}

export class MessagePageDto {
  @ApiProperty({ type: [MessageDto] })
  items: MessageDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Leads to older messages.' })
  nextCursor: string | null;
}
