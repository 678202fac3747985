import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { KeepCanned } from '../application/keep-canned.js';
import { ShowCanned } from '../application/show-canned.js';
import { CannedQuery } from './canned-query.dto.js';
import { CannedPageDto, CannedReplyDto } from './canned-reply.dto.js';
import { presentCanned, presentCannedRow } from './canned-reply.presenter.js';
import { AddCannedDto, CannedStateDto, ChangeCannedDto, toContent } from './write-canned.dto.js';

@ApiTags('canned replies')
@Controller('api/v1/canned-replies')
@Requires('canned-replies.write')
export class CannedRepliesController {
  constructor(
    private readonly shown: ShowCanned,
    private readonly keeping: KeepCanned,
  ) {}

  /** The library by title. */
  @Get()
  @ApiOkResponse({ type: CannedPageDto })
  async list(
    @Me() me: Principal,
    @Query() { limit, cursor, q, reviewDue, ...filter }: CannedQuery,
  ): Promise<CannedPageDto> {
    const wanted = { ...filter, text: q?.trim() || undefined, isReviewDue: reviewDue };
    const { items, nextCursor } = await this.shown.page(me, wanted, { limit, cursor });
    return { items: items.map(presentCannedRow), nextCursor };
  }

  @Get(':id')
  @ApiOkResponse({ type: CannedReplyDto })
  async one(@Me() me: Principal, @IdOf('canned-reply') id: string): Promise<CannedReplyDto> {
    return presentCanned(await this.shown.one(me, id));
  }

  /** 409 `canned-reply.shortcut-taken`; 422 `canned-reply.variable-unknown` and the like. */
  @Post()
  @ApiCreatedResponse({ type: CannedReplyDto })
  async add(@Me() me: Principal, @Body() body: AddCannedDto): Promise<CannedReplyDto> {
    return this.one(me, await this.keeping.add(me, toContent(body), body.state ?? 'draft'));
  }

  /** As a whole. 409 `canned-reply.changed-meanwhile` when somebody was quicker. */
  @Put(':id')
  @ApiOkResponse({ type: CannedReplyDto })
  async change(
    @Me() me: Principal,
    @IdOf('canned-reply') id: string,
    @Body() body: ChangeCannedDto,
  ): Promise<CannedReplyDto> {
    const seenAt = body.seenAt === undefined ? undefined : new Date(body.seenAt);
    await this.keeping.change(me, id, toContent(body), seenAt);
    return this.one(me, id);
  }

  @Put(':id/state')
  @ApiOkResponse({ type: CannedReplyDto })
  async setState(
    @Me() me: Principal,
    @IdOf('canned-reply') id: string,
    @Body() { state }: CannedStateDto,
  ): Promise<CannedReplyDto> {
    await this.keeping.setState(me, id, state);
    return this.one(me, id);
  }

  /** With its texts, example questions and figures. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('canned-reply') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }
}
