import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ShowWorkload } from '../application/show-workload.js';
import { TakeNext } from '../application/take-next.js';
import { NextConversationDto, WorkloadDto } from './routing-settings.dto.js';

@ApiTags('routing')
@Controller('api/v1/me')
@Requires('conversations.work')
export class OwnWorkController {
  constructor(
    private readonly workload: ShowWorkload,
    private readonly taking: TakeNext,
  ) {}

  @Get('workload')
  @ApiOkResponse({ type: WorkloadDto })
  show(@Me() me: Principal): Promise<WorkloadDto> {
    return this.workload.of(me);
  }

  /** Takes the most urgent that waits and that one can do. 409 `routing.full`. */
  @Post('next-conversation')
  @HttpCode(200)
  @ApiOkResponse({ type: NextConversationDto })
  async next(@Me() me: Principal): Promise<NextConversationDto> {
    return { conversationId: await this.taking.execute(me) };
  }
}
