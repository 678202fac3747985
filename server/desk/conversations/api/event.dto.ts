import { ApiProperty } from '@nestjs/swagger';
import { NamedDto } from './named.dto.js';

/** One line of what happened. */
export class EventDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ example: 'conversation.assigned' })
  type: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({
    type: NamedDto,
    nullable: true,
    description: 'Null: the customer or the desk itself.',
  })
  actor: NamedDto | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Ids and small facts; userName, teamName and tagName name what the ids stand for.',
  })
  data: Record<string, unknown>;
}

export class EventPageDto {
  @ApiProperty({ type: [EventDto], description: 'Newest first.' })
  items: EventDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
