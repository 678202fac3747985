import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { contentDisposition } from '../../../platform/files/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { AskForErasure } from '../application/ask-for-erasure.js';
import { AskForExport } from '../application/ask-for-export.js';
import { FetchExport } from '../application/fetch-export.js';
import { ReadRequests } from '../application/read-requests.js';
import { certificateOf } from '../domain/certificate.js';
import { PRIVACY_DRAIN } from '../domain/privacy-drain-name.js';
import { PrivacyRequestDto, PrivacyRequestPageDto } from './privacy-answer.dto.js';
import { NewErasureDto, NewExportDto, PrivacyRequestsQuery } from './privacy.dto.js';
import { presentRequest } from './privacy.presenter.js';

@ApiTags('privacy')
@Controller('api/v1/privacy')
export class PrivacyRequestsController {
  constructor(
    private readonly requests: ReadRequests,
    private readonly exports: AskForExport,
    private readonly erasures: AskForErasure,
    private readonly fetching: FetchExport,
    private readonly worker: Worker,
  ) {}

  @Get('requests')
  @Requires('privacy.manage')
  @ApiOkResponse({ type: PrivacyRequestPageDto })
  async list(@Query() query: PrivacyRequestsQuery): Promise<PrivacyRequestPageDto> {
    const { items, nextCursor } = await this.requests.page(query);
    return { items: items.map(presentRequest), nextCursor };
  }

  @Get('requests/:id')
  @Requires('privacy.manage')
  @ApiOkResponse({ type: PrivacyRequestDto })
  async one(@IdOf('privacy-request') id: string): Promise<PrivacyRequestDto> {
    return presentRequest(await this.requests.one(id));
  }

  @Post('exports')
  @Requires('privacy.manage')
  @ApiCreatedResponse({ type: PrivacyRequestDto })
  async export(
    @Me() me: Principal,
    @Body() { customerId }: NewExportDto,
  ): Promise<PrivacyRequestDto> {
    return this.begun(await this.exports.ask(me, customerId));
  }

  /** 422 `privacy.other-name`, 409 `privacy.held`. It cannot be taken back. */
  @Post('erasures')
  @Requires('privacy.manage')
  @ApiCreatedResponse({ type: PrivacyRequestDto })
  async erase(
    @Me() me: Principal,
    @Body() { customerId, name }: NewErasureDto,
  ): Promise<PrivacyRequestDto> {
    return this.begun(await this.erasures.ask(me, customerId, name));
  }

  /** A zip with `data.json`, `readable.html` and the attachments. */
  @Get('requests/:id/file')
  @Requires('privacy.manage')
  @ApiProduces('application/zip')
  async file(
    @Me() me: Principal,
    @IdOf('privacy-request') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { request, content } = await this.fetching.fetch(me, id);
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', contentDisposition('attachment', 'personal-data.zip'))
      .header('content-length', request.bytes ?? undefined)
      .header('cache-control', 'private, no-store')
      .send(content);
  }

  /** The proof for machines. */
  @Get('requests/:id/proof')
  @Requires('privacy.manage')
  @HttpCode(200)
  @ApiProduces('application/json')
  async proof(@IdOf('privacy-request') id: string, @Res() reply: FastifyReply): Promise<void> {
    const proof = await this.requests.proof(id);
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', contentDisposition('attachment', `erasure-${id}.json`))
      .send(JSON.stringify(proof, null, 2));
  }

  /** The proof for people. */
  @Get('requests/:id/certificate')
  @Requires('privacy.manage')
  @ApiProduces('text/html')
  async certificate(
    @IdOf('privacy-request') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const proof = await this.requests.proof(id);
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-disposition', contentDisposition('attachment', `erasure-${id}.html`))
      .send(certificateOf(proof));
  }

  private async begun(id: string): Promise<PrivacyRequestDto> {
    this.worker.wake(PRIVACY_DRAIN);
    return presentRequest(await this.requests.one(id));
  }
}
