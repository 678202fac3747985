import {
  Body,
  Controller,
  Delete,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { JoinMatter } from '../application/join-matter.js';
import { ConversationPresenter } from './conversation.presenter.js';
import { SplitConversation } from '../application/split-conversation.js';
import { NewMatterDto, SplitDto } from './command.dto.js';
import { ConversationDto } from './conversation.dto.js';

const ConversationId = (): ParameterDecorator =>
  Param('conversationId', new ParseUUIDPipe({ exceptionFactory: () => notFound('conversation') }));

@ApiTags('conversations')
@Controller('api/v1')
@Requires('conversations.work')
export class ThreadsController {
  constructor(
    private readonly splits: SplitConversation,
    private readonly matters: JoinMatter,
    private readonly shown: ConversationPresenter,
  ) {}

  /** A participant's part gets a conversation of its own; answers that part. */
  @Post('conversations/:id/splits')
  @ApiCreatedResponse({ type: ConversationDto })
  async split(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() { identityId }: SplitDto,
  ): Promise<ConversationDto> {
    return this.shown.show(me, await this.splits.split(me, id, identityId));
  }

  /** Undoes the split of this part; answers the thread that it is in again. */
  @Post('conversations/:id/join')
  @HttpCode(200)
  @ApiOkResponse({ type: ConversationDto })
  async join(@Me() me: Principal, @IdOf('conversation') id: string): Promise<ConversationDto> {
    return this.shown.show(me, await this.splits.join(me, id));
  }

  /** Conversations of one customer about the same thing; answers the first of them. */
  @Post('matters')
  @ApiCreatedResponse({ type: ConversationDto })
  async createMatter(@Me() me: Principal, @Body() matter: NewMatterDto): Promise<ConversationDto> {
    await this.matters.create(me, matter.conversationIds, matter.title);
    return this.shown.show(me, matter.conversationIds[0]!);
  }

  @Put('matters/:id/conversations/:conversationId')
  @ApiOkResponse({ type: ConversationDto })
  async joinMatter(
    @Me() me: Principal,
    @IdOf('matter') id: string,
    @ConversationId() conversationId: string,
  ): Promise<ConversationDto> {
    await this.matters.join(me, id, conversationId);
    return this.shown.show(me, conversationId);
  }

  @Delete('matters/:id/conversations/:conversationId')
  @ApiOkResponse({ type: ConversationDto })
  async leaveMatter(
    @Me() me: Principal,
    @IdOf('matter') id: string,
    @ConversationId() conversationId: string,
  ): Promise<ConversationDto> {
    await this.matters.leave(me, id, conversationId);
    return this.shown.show(me, conversationId);
  }
}
