import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ShowCanned } from '../application/show-canned.js';
import { CannedOverviewReader } from '../data/canned-overview.reader.js';
import { CannedOverviewDto } from './canned-reply.dto.js';

@ApiTags('canned replies')
@Controller('api/v1/canned-reply-overview')
export class CannedOverviewController {
  constructor(
    private readonly overview: CannedOverviewReader,
    private readonly shown: ShowCanned,
  ) {}

  /** Folders, tags and what waits for somebody. */
  @Get()
  @Requires('canned-replies.write')
  @ApiOkResponse({ type: CannedOverviewDto })
  see(@Me() me: Principal): Promise<CannedOverviewDto> {
    return this.overview.of(me, this.shown.today());
  }
}
