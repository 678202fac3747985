import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { SearchDesk } from '../application/search-desk.js';
import { SearchPageDto, SearchQuery } from './search.dto.js';
import { presentHit } from './search.presenter.js';

@ApiTags('search')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly desk: SearchDesk) {}

  /** Over messages, notes and customers, newest first. */
  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: SearchPageDto })
  async search(@Me() me: Principal, @Query() query: SearchQuery): Promise<SearchPageDto> {
    const { items, nextCursor } = await this.desk.page(me, query);
    return { items: items.map(presentHit), nextCursor };
  }
}
