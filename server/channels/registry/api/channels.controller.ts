import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Audit, IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { PollRepository } from '../../intake/data/poll.repository.js';
import { ChangeChannel } from '../application/change-channel.js';
import { CheckChannel } from '../application/check-channel.js';
import { ConnectChannel } from '../application/connect-channel.js';
import { DescribeChannels } from '../application/describe-channels.js';
import {
  ChannelChangeDto,
  ChannelDto,
  ChannelListDto,
  CheckDto,
  NewChannelDto,
} from './channel.dto.js';

@ApiTags('channels')
@Controller('api/v1/channels')
export class ChannelsController {
  constructor(
    private readonly channels: DescribeChannels,
    private readonly connecting: ConnectChannel,
    private readonly changing: ChangeChannel,
    private readonly checking: CheckChannel,
    private readonly polls: PollRepository,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: ChannelListDto })
  async list(@Me() me: Principal): Promise<ChannelListDto> {
    return { items: await this.channels.all(me) };
  }

  @Get(':id')
  @Requires('conversations.read')
  @ApiOkResponse({ type: ChannelDto })
  one(@Me() me: Principal, @IdOf('channel') id: string): Promise<ChannelDto> {
    return this.channels.one(me, id);
  }

  /** 422 `channel.settings` names every wrong field; 409 `channel.already-connected`. */
  @Post()
  @Requires('channels.manage')
  @ApiCreatedResponse({ type: ChannelDto })
  async connect(
    @Me() me: Principal,
    @Body() { network, settings }: NewChannelDto,
  ): Promise<ChannelDto> {
    const id = await this.connecting.connect(network, settings, me.userId);
    await this.record(me, 'channel.connected', id);
    return this.channels.one(me, id);
  }

  @Patch(':id')
  @Requires('channels.manage')
  @ApiOkResponse({ type: ChannelDto })
  async change(
    @Me() me: Principal,
    @IdOf('channel') id: string,
    @Body() change: ChannelChangeDto,
  ): Promise<ChannelDto> {
    await this.changing.change(id, change, me.userId);
    await this.record(me, 'channel.changed', id);
    return this.channels.one(me, id);
  }

  /** Conversations and messages stay; nothing more comes in or goes out. */
  @Delete(':id')
  @HttpCode(204)
  @Requires('channels.manage')
  @ApiNoContentResponse()
  async remove(@Me() me: Principal, @IdOf('channel') id: string): Promise<void> {
    await this.changing.remove(id, me.userId);
    await this.record(me, 'channel.removed', id);
  }

  /** Asks the network and says, step by step, what works. */
  @Post(':id/check')
  @HttpCode(200)
  @Requires('channels.manage')
  @ApiOkResponse({ type: CheckDto })
  async check(@IdOf('channel') id: string): Promise<CheckDto> {
    return { steps: await this.checking.check(id) };
  }

  /** Reads back at once what happened since the last time. */
  @Post(':id/poll')
  @HttpCode(202)
  @Requires('channels.manage')
  @ApiAcceptedResponse()
  async poll(@Me() me: Principal, @IdOf('channel') id: string): Promise<void> {
    await this.channels.one(me, id);
    await this.polls.hurry(id);
  }

  private record(me: Principal, action: string, id: string): Promise<void> {
    return this.audit.record(null, { by: me, action, target: { type: 'channel', id } });
  }
}
