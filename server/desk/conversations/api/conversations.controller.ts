import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { PageQuery } from '../../../platform/http/index.js';
import { ListConversations } from '../application/list-conversations.js';
import { ShowEvents } from '../application/show-events.js';
import { ConversationQuery } from './conversation-query.dto.js';
import { presentRow } from './conversation-row.presenter.js';
import { ConversationPageDto } from './conversation-row.dto.js';
import { ConversationDto } from './conversation.dto.js';
import { ConversationPresenter } from './conversation.presenter.js';
import { EventPageDto } from './event.dto.js';
import { presentEvent } from './event.presenter.js';
import { MessagePageDto } from './message.dto.js';
import { MessagesQuery } from './messages-query.dto.js';
import { ThreadPresenter } from './thread.presenter.js';

@ApiTags('conversations')
@Controller('api/v1/conversations')
@Requires('conversations.read')
export class ConversationsController {
  constructor(
    private readonly list: ListConversations,
    private readonly conversations: ConversationPresenter,
    private readonly threads: ThreadPresenter,
    private readonly events: ShowEvents,
  ) {}

  /** The inbox: a view, narrowed by filters. */
  @Get()
  @ApiOkResponse({ type: ConversationPageDto })
  async page(@Me() me: Principal, @Query() query: ConversationQuery): Promise<ConversationPageDto> {
    const { items, nextCursor } = await this.list.page(me, query);
    return { items: items.map((row) => presentRow(row, me)), nextCursor };
  }

  @Get(':id')
  @ApiOkResponse({ type: ConversationDto })
  one(@Me() me: Principal, @IdOf('conversation') id: string): Promise<ConversationDto> {
    return this.conversations.show(me, id);
  }

  /** Newest page first, within a page in order of time. */
  @Get(':id/messages')
  @ApiOkResponse({ type: MessagePageDto })
  messages(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Query() query: MessagesQuery,
  ): Promise<MessagePageDto> {
    return this.threads.page(me, id, query);
  }

  /** What happened to it besides being spoken in, newest first. */
  @Get(':id/events')
  @ApiOkResponse({ type: EventPageDto })
  async happened(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Query() query: PageQuery,
  ): Promise<EventPageDto> {
    const { items, nextCursor } = await this.events.page(me, id, query);
    return { items: items.map(presentEvent), nextCursor };
  }
}
