import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { PageQuery } from '../../../platform/http/index.js';
import { ListDeliveryProblems } from '../application/list-delivery-problems.js';
import { DeliveryProblemPageDto } from './delivery-problem.dto.js';
import { presentReply } from './reply.presenter.js';

@ApiTags('replies')
@Controller('api/v1/delivery-problems')
export class DeliveryProblemsController {
  constructor(private readonly problems: ListDeliveryProblems) {}

  /** Replies that were not sent, or of which that is not known, newest first. */
  @Get()
  @Requires('deliveries.read')
  @ApiOkResponse({ type: DeliveryProblemPageDto })
  async list(@Me() me: Principal, @Query() page: PageQuery): Promise<DeliveryProblemPageDto> {
    const { items, nextCursor } = await this.problems.list(me, page);
    return {
      items: items.map(({ conversation, ...shown }) => ({ ...presentReply(shown), conversation })),
      nextCursor,
    };
  }
}
