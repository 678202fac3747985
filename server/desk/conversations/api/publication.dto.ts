import { ApiProperty } from '@nestjs/swagger';
import { MessageDto } from './message.dto.js';

export class PublicationCountsDto {
  @ApiProperty({ type: 'integer', description: 'Messages under it.' })
  total: number;

  @ApiProperty({ type: 'integer', description: 'Conversations in which a customer waits.' })
  unanswered: number;

  @ApiProperty({ type: 'integer' })
  hidden: number;

  @ApiProperty({ type: 'integer' })
  removed: number;

  @ApiProperty({ type: 'integer' })
  conversations: number;
}

/** The post, ad, video, listing or topic under which people talk. */
export class PublicationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  channelId: string;

  @ApiProperty()
  kind: string;

  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty({ type: String, nullable: true })
  authorName: string | null;

  @ApiProperty({ type: String, nullable: true })
  permalink: string | null;

  @ApiProperty({ type: String, nullable: true })
  imageUrl: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  removedAt: Date | null;

  @ApiProperty({ type: PublicationCountsDto })
  counts: PublicationCountsDto;
}

/** A message in the tree under its publication. */
export class TreeNodeDto extends MessageDto {
  @ApiProperty({ description: 'The customer waits for an answer to it.' })
  unanswered: boolean;

  @ApiProperty({ type: 'integer', description: '0 for what stands right under the publication.' })
  depth: number;

  @ApiProperty({ type: () => [TreeNodeDto] })
  children: TreeNodeDto[];
}

export class TreePageDto {
  @ApiProperty({ type: [TreeNodeDto], description: 'Newest threads first, within them in order.' })
  items: TreeNodeDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
