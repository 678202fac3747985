import { ApiProperty } from '@nestjs/swagger';

export class JoinedConversationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  channelId: string;

  @ApiProperty()
  channelName: string;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty()
  status: string;

  @ApiProperty({ enum: ['scope', 'hand'] })
  how: 'scope' | 'hand';

  @ApiProperty({ type: String, format: 'date-time' })
  joinedAt: Date;

  @ApiProperty()
  isAnswered: boolean;
}

export class JoinedListDto {
  @ApiProperty({ type: [JoinedConversationDto] })
  items: JoinedConversationDto[];
}
