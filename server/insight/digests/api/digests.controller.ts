import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { contentDisposition } from '../../../platform/files/index.js';
import { PageQuery } from '../../../platform/http/index.js';
import { MakeDigestByHand } from '../application/make-digest-by-hand.js';
import { ShowDigests } from '../application/show-digests.js';
import { digestCsv } from '../domain/digest-csv.js';
import { DigestDto, DigestLanguageQuery, DigestPageDto, WantedDigestDto } from './digest.dto.js';
import { presentDigest, presentSummary } from './digest.presenter.js';

@ApiTags('digests')
@Controller('api/v1/digests')
export class DigestsController {
  constructor(
    private readonly shown: ShowDigests,
    private readonly making: MakeDigestByHand,
  ) {}

  /** Newest first. */
  @Get()
  @Requires('digests.read')
  @ApiOkResponse({ type: DigestPageDto })
  async list(@Query() { limit, cursor }: PageQuery): Promise<DigestPageDto> {
    const { items, nextCursor } = await this.shown.page({ limit, ...(cursor && { cursor }) });
    return { items: items.map(presentSummary), nextCursor };
  }

  /** By hand, for a period; nobody is mailed. 422 `digest.period`. */
  @Post()
  @Requires('digests.manage')
  @ApiCreatedResponse({ type: DigestDto })
  async make(
    @Me() me: Principal,
    @Body() { scope, from, to, zone }: WantedDigestDto,
  ): Promise<DigestDto> {
    const period = { start: new Date(from), end: new Date(to) };
    const id = await this.making.make(me, scope, period, zone);
    return presentDigest(await this.shown.one(me, id), 'en');
  }

  @Get(':id')
  @Requires('digests.read')
  @ApiOkResponse({ type: DigestDto })
  async one(
    @Me() me: Principal,
    @IdOf('digest') id: string,
    @Query() { language }: DigestLanguageQuery,
  ): Promise<DigestDto> {
    return presentDigest(await this.shown.one(me, id), language);
  }

  /** A line a group, for a spreadsheet. */
  @Get(':id/csv')
  @Requires('digests.read')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async csv(@Me() me: Principal, @IdOf('digest') id: string): Promise<StreamableFile> {
    const view = await this.shown.one(me, id);
    const day = view.periodEnd.toISOString().slice(0, 10);
    return new StreamableFile(Buffer.from(`\ufeff${digestCsv(view)}`), {
      type: 'text/csv; charset=utf-8',
      disposition: contentDisposition('attachment', `complaints-${day}.csv`),
    });
  }
}
