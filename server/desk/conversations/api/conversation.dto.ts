import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { type Outcome, OUTCOMES, type Status, STATUSES } from '../contract.js';
import { ComposerDto } from './composer.dto.js';
import { ConversationRowDto } from './conversation-row.dto.js';
import { NamedDto } from './named.dto.js';
import { PublicationDto } from './publication.dto.js';

export class MatterConversationDto {
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

  @ApiProperty({ type: String, format: 'date-time' })
  lastMessageAt: Date;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;
}

export class MatterDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({
    type: [MatterConversationDto],
    description: 'Those that you may see, this one too.',
  })
  conversations: MatterConversationDto[];
}

export class ClosureDto {
  @ApiProperty({ enum: OUTCOMES, enumName: 'Outcome' })
  outcome: Outcome;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: NamedDto, nullable: true })
  by: NamedDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class ParticipantDto {
  @ApiProperty({ format: 'uuid' })
  identityId: string;

  @ApiProperty({ format: 'uuid' })
  customerId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  messageCount: number;

  @ApiProperty({ description: 'The thread is theirs.' })
  isRoot: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  splitConversationId: string | null;
}

export class SplitFromDto {
  @ApiProperty({ format: 'uuid' })
  conversationId: string;
}

/** A conversation with everything around its messages. */
export class ConversationDto extends ConversationRowDto {
  @ApiProperty({ type: PublicationDto, nullable: true })
  publication: PublicationDto | null;

  @ApiProperty({ type: MatterDto, nullable: true })
  matter: MatterDto | null;

  @ApiProperty({ type: ClosureDto, nullable: true, description: 'While it is resolved.' })
  closure: ClosureDto | null;

  @ApiProperty({ type: [ParticipantDto] })
  participants: ParticipantDto[];

  @ApiProperty({ type: SplitFromDto, nullable: true })
  splitFrom: SplitFromDto | null;

  @ApiProperty({ type: String, nullable: true })
  permalink: string | null;

  @ApiProperty({ type: ComposerDto })
  composer: ComposerDto;

  @ApiProperty({ type: 'integer', description: 'Number of the newest entry; a reply names it.' })
  lastPosition: number;
}
