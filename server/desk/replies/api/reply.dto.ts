import { ApiProperty } from '@nestjs/swagger';
import { FAILURE_CLASSES, type FailureClass } from '../../../channels/contract.js';
import { REPLY_ABILITIES, type ReplyAbility } from '../domain/reply-abilities.js';

const STATES = [
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
const OUTCOMES = ['sent', 'not-sent', 'unknown'] as const;

export class ReplyAuthorDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class ReplyAttemptDto {
  @ApiProperty({ type: 'integer' })
  attempt: number;

  @ApiProperty({ type: String, format: 'date-time' })
  startedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;

  @ApiProperty({ enum: OUTCOMES, enumName: 'AttemptOutcome', type: String, nullable: true })
  outcome: (typeof OUTCOMES)[number] | null;

  @ApiProperty({ enum: FAILURE_CLASSES, enumName: 'FailureClass', type: String, nullable: true })
  failureClass: FailureClass | null;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;
}

/** A reply and what became of it. */
export class ReplyDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  clientId: string;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty({ enum: ['public', 'private'], enumName: 'ReplyMode' })
  mode: 'public' | 'private';

  @ApiProperty()
  body: string;

  @ApiProperty({ enum: STATES, enumName: 'ReplyProgressState' })
  state: (typeof STATES)[number];

  @ApiProperty({ type: 'integer' })
  attempt: number;

  @ApiProperty({ enum: FAILURE_CLASSES, enumName: 'FailureClass', type: String, nullable: true })
  failureClass: FailureClass | null;

  @ApiProperty({ type: String, nullable: true })
  failureDetail: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Key of the sentence that says what to do about it, such as `remedy.wait`.',
  })
  remedy: string | null;

  @ApiProperty({ description: 'Nothing more happens by itself.' })
  needsDecision: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  undoUntil: Date | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: ReplyAuthorDto, nullable: true })
  createdBy: ReplyAuthorDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deliveredAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: "The network's id of it." })
  externalId: string | null;

  @ApiProperty({ type: String, nullable: true })
  permalink: string | null;

  @ApiProperty({ type: [ReplyAttemptDto] })
  attempts: ReplyAttemptDto[];

  @ApiProperty({ enum: REPLY_ABILITIES, enumName: 'ReplyAbility', isArray: true })
  can: ReplyAbility[];
}
