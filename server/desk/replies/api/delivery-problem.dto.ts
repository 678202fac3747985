import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { ReplyDto } from './reply.dto.js';

export class ProblemConversationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty()
  channelName: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ enum: ITEM_KINDS, enumName: 'ItemKind' })
  kind: ItemKind;
}

export class DeliveryProblemDto extends ReplyDto {
  @ApiProperty({ type: ProblemConversationDto })
  conversation: ProblemConversationDto;
}

export class DeliveryProblemPageDto {
  @ApiProperty({ type: [DeliveryProblemDto] })
  items: DeliveryProblemDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
