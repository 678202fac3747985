import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ShowClocks } from '../application/show-clocks.js';
import { ClockListDto } from './clock.dto.js';
import { presentClock } from './clock.presenter.js';

@ApiTags('conversations')
@Controller('api/v1/conversations')
@Requires('conversations.read')
export class ClocksController {
  constructor(private readonly clocks: ShowClocks) {}

  /** Running ones first, with the log of warnings and breaches. */
  @Get(':id/clocks')
  @ApiOkResponse({ type: ClockListDto })
  async of(@Me() me: Principal, @IdOf('conversation') id: string): Promise<ClockListDto> {
    return { items: (await this.clocks.of(me, id)).map(presentClock) };
  }
}
