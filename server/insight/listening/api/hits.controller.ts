import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { MarkHit } from '../application/mark-hit.js';
import { OpenHit } from '../application/open-hit.js';
import { ShowHits } from '../application/show-hits.js';
import { HitDto, HitMarkDto, HitPageDto, HitQuery } from './hit.dto.js';
import { presentHit } from './hit.presenter.js';

@ApiTags('listening')
@Controller('api/v1/listening/hits')
export class HitsController {
  constructor(
    private readonly showing: ShowHits,
    private readonly marking: MarkHit,
    private readonly opening: OpenHit,
  ) {}

  /** Newest first; without a stream what several of them found is there once. */
  @Get()
  @Requires('listening.read')
  @ApiOkResponse({ type: HitPageDto })
  async list(@Query() query: HitQuery): Promise<HitPageDto> {
    const { items, nextCursor } = await this.showing.list(query);
    return { items: items.map(presentHit), nextCursor };
  }

  /** A sales chance, nothing to do here, or new again. 409 when it has become a conversation. */
  @Put(':id/state')
  @HttpCode(204)
  @Requires('listening.work')
  @ApiNoContentResponse()
  mark(
    @Me() me: Principal,
    @IdOf('listening-hit') id: string,
    @Body() { state }: HitMarkDto,
  ): Promise<void> {
    return this.marking.mark(me, id, state);
  }

  /** Makes it a conversation; its id comes with the hit as soon as the desk has worked it in. */
  @Post(':id/conversation')
  @HttpCode(200)
  @Requires('listening.work')
  @ApiOkResponse({ type: HitDto })
  async open(@Me() me: Principal, @IdOf('listening-hit') id: string): Promise<HitDto> {
    return presentHit(await this.opening.open(me, id));
  }
}
