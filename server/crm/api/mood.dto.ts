import { ApiProperty } from '@nestjs/swagger';

export class ComplaintTopicDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: about nothing that has a name.',
  })
  topicId: string | null;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: 'integer' })
  last30d: number;

  @ApiProperty({ type: 'integer' })
  last365d: number;
}

/** How many messages of a week sounded how. */
export class WeekMoodDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'Monday, 0:00 UTC.' })
  week: Date;

  @ApiProperty({ type: 'integer' })
  positive: number;

  @ApiProperty({ type: 'integer' })
  neutral: number;

  @ApiProperty({ type: 'integer' })
  negative: number;
}

/** Several conversations about one thing of which not all are resolved. */
export class OpenMatterDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  openCount: number;

  @ApiProperty({ type: 'integer' })
  conversationCount: number;

  @ApiProperty({ format: 'uuid', description: 'In which something was said last.' })
  conversationId: string;
}
