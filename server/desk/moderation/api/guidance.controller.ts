import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { PinGuidance } from '../application/pin-guidance.js';
import { ShowGuidance } from '../application/show-guidance.js';
import { GuidanceDto } from './guidance.dto.js';

@ApiTags('guidelines')
@Controller('api/v1/conversations/:id')
export class GuidanceController {
  constructor(
    private readonly guidance: ShowGuidance,
    private readonly pins: PinGuidance,
  ) {}

  /** The guidelines that apply, in the conversation's language, and what rules pinned. */
  @Get('guidelines')
  @Requires('conversations.read')
  @ApiOkResponse({ type: GuidanceDto })
  async of(@Me() me: Principal, @IdOf('conversation') id: string): Promise<GuidanceDto> {
    const { items, phrases, pinned } = await this.guidance.of(me, id);
    return {
      items: items.map((item) => ({ ...item, dos: [...item.dos], donts: [...item.donts] })),
      phrases,
      pinned,
    };
  }

  @Delete('guidance/:guidanceId')
  @Requires('conversations.work')
  @HttpCode(204)
  @ApiNoContentResponse()
  unpin(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Param('guidanceId', new ParseUUIDPipe({ exceptionFactory: () => notFound('guidance') }))
    guidanceId: string,
  ): Promise<void> {
    return this.pins.unpin(me, id, guidanceId);
  }
}
