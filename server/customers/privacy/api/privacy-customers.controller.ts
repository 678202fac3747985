import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { HoldData } from '../application/hold-data.js';
import { PreviewErasure } from '../application/preview-erasure.js';
import { ReadReads } from '../application/read-reads.js';
import { ShowPrivacy } from '../application/show-privacy.js';
import { ErasurePreviewDto, PrivacyCustomerDto, PrivacyReadPageDto } from './privacy-answer.dto.js';
import { NewHoldDto, PrivacyReadsQuery } from './privacy.dto.js';
import { presentRead } from './privacy.presenter.js';

@ApiTags('privacy')
@Controller('api/v1/privacy')
export class PrivacyCustomersController {
  constructor(
    private readonly showing: ShowPrivacy,
    private readonly previews: PreviewErasure,
    private readonly holds: HoldData,
    private readonly reads: ReadReads,
  ) {}

  @Get('customers/:id')
  @Requires('privacy.manage')
  @ApiOkResponse({ type: PrivacyCustomerDto })
  async one(@Me() me: Principal, @IdOf('customer') id: string): Promise<PrivacyCustomerDto> {
    const { person, hold } = await this.showing.show(me, id);
    return {
      ...person,
      hold: hold
        ? { reason: hold.reason, heldAt: hold.heldAt.toISOString(), heldBy: hold.heldByName }
        : null,
    };
  }

  /** What an erasure would delete, blank and keep; nothing changes. */
  @Get('customers/:id/erasure')
  @Requires('privacy.manage')
  @ApiOkResponse({ type: ErasurePreviewDto })
  preview(@Me() me: Principal, @IdOf('customer') id: string): Promise<ErasurePreviewDto> {
    return this.previews.preview(me, id);
  }

  @Put('customers/:id/hold')
  @HttpCode(204)
  @Requires('privacy.manage')
  @ApiNoContentResponse()
  async hold(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Body() { reason }: NewHoldDto,
  ): Promise<void> {
    await this.holds.hold(me, id, reason);
  }

  @Delete('customers/:id/hold')
  @HttpCode(204)
  @Requires('privacy.manage')
  @ApiNoContentResponse()
  async lift(@Me() me: Principal, @IdOf('customer') id: string): Promise<void> {
    await this.holds.lift(me, id);
  }

  /** Who saw whose data: one line for each colleague, customer and hour. */
  @Get('reads')
  @Requires('privacy.manage')
  @ApiOkResponse({ type: PrivacyReadPageDto })
  async readLog(@Query() query: PrivacyReadsQuery): Promise<PrivacyReadPageDto> {
    const { items, nextCursor } = await this.reads.page(query);
    return { items: items.map(presentRead), nextCursor };
  }
}
