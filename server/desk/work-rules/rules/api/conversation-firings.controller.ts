import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { PageQuery } from '../../../../platform/http/index.js';
import { ListFirings } from '../application/list-firings.js';
import { RuleFiringPageDto } from './rule-firing.dto.js';
import { presentFiring } from './rule-firing.presenter.js';

@ApiTags('work rules')
@Controller('api/v1/conversations/:id/rule-firings')
@Requires('conversations.read')
export class ConversationFiringsController {
  constructor(private readonly firings: ListFirings) {}

  /** What rules did here and why, newest first. */
  @Get()
  @ApiOkResponse({ type: RuleFiringPageDto })
  async list(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Query() query: PageQuery,
  ): Promise<RuleFiringPageDto> {
    const { items, nextCursor } = await this.firings.ofConversation(me, id, query);
    return { items: items.map(({ firing, label }) => presentFiring(firing, label)), nextCursor };
  }
}
