import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { OfferCanned } from '../application/offer-canned.js';
import { presentFile } from './canned-reply.presenter.js';
import {
  FilledTextDto,
  OfferedCannedListDto,
  OfferQuery,
  PreviewDto,
} from './offered-canned.dto.js';

@ApiTags('canned replies')
@Controller('api/v1/conversations/:id')
@Requires('canned-replies.write')
export class ConversationCannedController {
  constructor(private readonly offers: OfferCanned) {}

  /** At most 20, best first, as they would go out in this conversation. */
  @Get('canned-replies')
  @ApiOkResponse({ type: OfferedCannedListDto })
  async search(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Query() { q = '', language }: OfferQuery,
  ): Promise<OfferedCannedListDto> {
    const offered = await this.offers.search(me, id, { text: q, language });
    return { items: offered.map((reply) => ({ ...reply, files: reply.files.map(presentFile) })) };
  }

  /** A text that is still being written, as it would go out in this conversation. */
  @Post('canned-reply-previews')
  @HttpCode(200)
  @ApiOkResponse({ type: FilledTextDto })
  preview(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() text: PreviewDto,
  ): Promise<FilledTextDto> {
    return this.offers.preview(me, id, text);
  }
}
