import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CorrectTopic } from '../application/correct-topic.js';
import { ShowTopics } from '../application/show-topics.js';
import { ChosenTopicDto, MessageTopicListDto, TopicNameListDto } from './topic.dto.js';

@ApiTags('topics')
@Controller('api/v1')
export class ConversationTopicsController {
  constructor(
    private readonly shown: ShowTopics,
    private readonly correcting: CorrectTopic,
  ) {}

  /** What a message can be about, by name. */
  @Get('topic-names')
  @Requires('conversations.read')
  @ApiOkResponse({ type: TopicNameListDto })
  async names(): Promise<TopicNameListDto> {
    return { items: await this.shown.names() };
  }

  /** What the customer's messages are about, newest first. */
  @Get('conversations/:id/topics')
  @Requires('conversations.read')
  @ApiOkResponse({ type: MessageTopicListDto })
  async ofConversation(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
  ): Promise<MessageTopicListDto> {
    return { items: await this.shown.ofConversation(me, id) };
  }

  /** What it is about in truth; the desk learns from it. */
  @Put('messages/:id/topic')
  @HttpCode(204)
  @Requires('conversations.work')
  @ApiNoContentResponse()
  correct(
    @Me() me: Principal,
    @IdOf('message') id: string,
    @Body() { topicId }: ChosenTopicDto,
  ): Promise<void> {
    return this.correcting.correct(me, id, topicId ?? null);
  }
}
