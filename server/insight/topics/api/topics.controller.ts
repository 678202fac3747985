import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { FindTopics } from '../application/find-topics.js';
import { KeepTopics } from '../application/keep-topics.js';
import { ShowTopics } from '../application/show-topics.js';
import {
  ChangeTopicDto,
  MergeTopicDto,
  NewTopicDto,
  SplitTopicDto,
  TopicDto,
  TopicListDto,
  TopicMessageListDto,
  TopicSearchDto,
} from './topic.dto.js';

@ApiTags('topics')
@Controller('api/v1/topics')
@Requires('digests.manage')
export class TopicsController {
  constructor(
    private readonly shown: ShowTopics,
    private readonly keeping: KeepTopics,
    private readonly finding: FindTopics,
  ) {}

  /** What customers speak of, most spoken of first. */
  @Get()
  @ApiOkResponse({ type: TopicListDto })
  async list(): Promise<TopicListDto> {
    const [items, waiting] = await Promise.all([this.shown.all(), this.finding.waiting()]);
    return { items, waiting };
  }

  @Post()
  @ApiCreatedResponse({ type: TopicDto })
  async add(@Me() me: Principal, @Body() { name }: NewTopicDto): Promise<TopicDto> {
    return this.shown.one(await this.keeping.add(me, name));
  }

  /** Looks for topics in what is about none; takes seconds. */
  @Post('search')
  @HttpCode(200)
  @ApiOkResponse({ type: TopicSearchDto })
  async search(): Promise<TopicSearchDto> {
    return { found: await this.finding.find() };
  }

  @Put(':id')
  @ApiOkResponse({ type: TopicDto })
  async change(
    @Me() me: Principal,
    @IdOf('topic') id: string,
    @Body() body: ChangeTopicDto,
  ): Promise<TopicDto> {
    await this.keeping.change(me, id, body);
    return this.shown.one(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('topic') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  /** Its newest messages, on the channels that you reach. */
  @Get(':id/messages')
  @ApiOkResponse({ type: TopicMessageListDto })
  async messages(@Me() me: Principal, @IdOf('topic') id: string): Promise<TopicMessageListDto> {
    const items = await this.shown.messages(me, id);
    return { items: items.map(({ channelId: _, names: __, ...item }) => item) };
  }

  @Post(':id/merge')
  @HttpCode(200)
  @ApiOkResponse({ type: TopicDto })
  async merge(
    @Me() me: Principal,
    @IdOf('topic') id: string,
    @Body() { into }: MergeTopicDto,
  ): Promise<TopicDto> {
    await this.keeping.merge(me, id, into);
    return this.shown.one(into);
  }

  /** Some of its messages become a topic of their own. */
  @Post(':id/split')
  @ApiCreatedResponse({ type: TopicDto })
  async split(
    @Me() me: Principal,
    @IdOf('topic') id: string,
    @Body() body: SplitTopicDto,
  ): Promise<TopicDto> {
    return this.shown.one(await this.keeping.split(me, id, body));
  }
}
