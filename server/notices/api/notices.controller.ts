import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { PageQuery } from '../../platform/http/index.js';
import { ReadNotices } from '../application/read-notices.js';
import {
  type NoticeDto,
  NoticePageDto,
  NoticeSettingsDto,
  ReadNoticesDto,
  UnreadNoticesDto,
} from './notice.dto.js';
import type { ShownNotice } from '../data/notice.repository.js';

@ApiTags('notices')
@Controller('api/v1')
export class NoticesController {
  constructor(private readonly reading: ReadNotices) {}

  /** What you should know, newest first. */
  @Get('notices')
  @Requires('signed-in')
  @ApiOkResponse({ type: NoticePageDto })
  async list(@Me() me: Principal, @Query() page: PageQuery): Promise<NoticePageDto> {
    const { items, nextCursor, unread } = await this.reading.page(me, page);
    return { items: items.map(present), nextCursor, unread };
  }

  @Get('notices/unread')
  @Requires('signed-in')
  @ApiOkResponse({ type: UnreadNoticesDto })
  async unread(@Me() me: Principal): Promise<UnreadNoticesDto> {
    return { unread: await this.reading.unread(me) };
  }

  /** Marks as read; answers what is left. */
  @Post('notices/read')
  @HttpCode(200)
  @Requires('signed-in')
  @ApiOkResponse({ type: UnreadNoticesDto })
  async read(@Me() me: Principal, @Body() which: ReadNoticesDto): Promise<UnreadNoticesDto> {
    return { unread: await this.reading.read(me, which) };
  }

  @Get('notice-settings')
  @Requires('signed-in')
  @ApiOkResponse({ type: NoticeSettingsDto })
  settings(@Me() me: Principal): Promise<NoticeSettingsDto> {
    return this.reading.settings(me);
  }

  @Put('notice-settings')
  @Requires('signed-in')
  @ApiOkResponse({ type: NoticeSettingsDto })
  choose(@Me() me: Principal, @Body() settings: NoticeSettingsDto): Promise<NoticeSettingsDto> {
    return this.reading.choose(me, { ...settings, quiet: settings.quiet ?? null });
  }
}

const present = (notice: ShownNotice): NoticeDto => ({
  id: notice.id,
  kind: notice.kind,
  conversationId: notice.conversationId,
  customerName: notice.customerName,
  actorName: notice.actorName,
  params: notice.params,
  createdAt: notice.createdAt,
  readAt: notice.readAt,
});
