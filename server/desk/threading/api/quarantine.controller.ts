import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, may, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { PageQuery } from '../../../platform/http/index.js';
import { ReviewQuarantine } from '../application/review-quarantine.js';
import {
  QuarantineItemDto,
  QuarantinePageDto,
  ReplayResultDto,
  UnsupportedListDto,
} from './quarantine.dto.js';

type Item = Awaited<ReturnType<ReviewQuarantine['replay']>>;

@ApiTags('channels')
@Controller('api/v1')
export class QuarantineController {
  constructor(private readonly review: ReviewQuarantine) {}

  /** What was set aside on a channel, newest first, with the reason. */
  @Get('channels/:id/quarantine')
  @Requires('quarantine.read')
  @ApiOkResponse({ type: QuarantinePageDto })
  async page(
    @Me() me: Principal,
    @IdOf('channel') id: string,
    @Query() query: PageQuery,
  ): Promise<QuarantinePageDto> {
    const { items, nextCursor } = await this.review.page(me, id, query);
    return { items: items.map((item) => present(me, item)), nextCursor };
  }

  /** Kinds of items that mean nothing to the desk, and how often they came. */
  @Get('channels/:id/unsupported')
  @Requires('quarantine.read')
  @ApiOkResponse({ type: UnsupportedListDto })
  async unsupported(@Me() me: Principal, @IdOf('channel') id: string): Promise<UnsupportedListDto> {
    return { items: await this.review.unsupported(me, id) };
  }

  @Post('channels/:id/quarantine/replay')
  @HttpCode(200)
  @Requires('quarantine.work')
  @ApiOkResponse({ type: ReplayResultDto })
  replayAll(@Me() me: Principal, @IdOf('channel') id: string): Promise<ReplayResultDto> {
    return this.review.replayAll(me, id);
  }

  /** Works the delivery in again; what is still bad stays open, with its reason of today. */
  @Post('quarantine/:id/replay')
  @HttpCode(200)
  @Requires('quarantine.work')
  @ApiOkResponse({ type: QuarantineItemDto })
  async replay(
    @Me() me: Principal,
    @IdOf('quarantine-item') id: string,
  ): Promise<QuarantineItemDto> {
    return present(me, await this.review.replay(me, id));
  }

  @Post('quarantine/:id/dismissal')
  @HttpCode(200)
  @Requires('quarantine.work')
  @ApiOkResponse({ type: QuarantineItemDto })
  async dismiss(
    @Me() me: Principal,
    @IdOf('quarantine-item') id: string,
  ): Promise<QuarantineItemDto> {
    return present(me, await this.review.dismiss(me, id));
  }
}

const present = (me: Principal, item: Item): QuarantineItemDto => ({
  id: item.id,
  channelId: item.channelId,
  network: item.network,
  code: item.code,
  reason: item.reason,
  fragment: item.fragment,
  inboundEventId: item.inboundEventId,
  createdAt: item.createdAt,
  resolvedAt: item.resolvedAt,
  resolution: item.resolution,
  can: item.resolvedAt === null && may(me, 'quarantine.work') ? ['replay', 'dismiss'] : [],
});
