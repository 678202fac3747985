import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsLine, MayBeAbsent } from '../../../access/index.js';

export class TopicDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ type: [String], description: 'Words that set it apart from the others.' })
  terms: string[];

  @ApiProperty({ description: 'A person gave the name.' })
  isNamed: boolean;

  @ApiProperty()
  isKept: boolean;

  @ApiProperty({ description: 'Messages of the last 30 days.' })
  messages: number;

  @ApiProperty({ description: 'Of those, complaints.' })
  complaints: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastAt: Date | null;
}

export class TopicListDto {
  @ApiProperty({ type: [TopicDto] })
  items: TopicDto[];

  @ApiProperty({ description: 'Messages of the last 60 days that are about none of them.' })
  waiting: number;
}

export class TopicMessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt: Date;

  @ApiProperty({ description: '0 to 1.' })
  similarity: number;

  @ApiProperty({ description: 'A person said so.' })
  isCorrected: boolean;
}

export class TopicMessageListDto {
  @ApiProperty({ type: [TopicMessageDto] })
  items: TopicMessageDto[];
}

export class MessageTopicDto {
  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty({ format: 'uuid' })
  topicId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true, description: 'The name of who said so.' })
  correctedBy: string | null;
}

export class MessageTopicListDto {
  @ApiProperty({ type: [MessageTopicDto] })
  items: MessageTopicDto[];
}

export class TopicNameDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class TopicNameListDto {
  @ApiProperty({ type: [TopicNameDto] })
  items: TopicNameDto[];
}

export class NewTopicDto {
  @ApiProperty({ maxLength: 80 })
  @IsLine(80)
  name: string;
}

export class ChangeTopicDto {
  @ApiPropertyOptional({ maxLength: 80 })
  @MayBeAbsent()
  @IsLine(80)
  name?: string;

  @ApiPropertyOptional({ description: 'Stays also when nobody speaks of it.' })
  @MayBeAbsent()
  @IsBoolean()
  isKept?: boolean;
}

export class MergeTopicDto {
  @ApiProperty({ format: 'uuid', description: 'The topic that stays.' })
  @IsUUID()
  into: string;
}

export class SplitTopicDto extends NewTopicDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  messageIds: string[];
}

export class ChosenTopicDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: none of them.' })
  @IsOptional()
  @IsUUID()
  topicId: string | null;
}

export class TopicSearchDto {
  @ApiProperty({ description: 'New topics.' })
  found: number;
}
