import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { encodeCursor, idCursorIn } from '../../../platform/database/index.js';
import { PageQuery } from '../../../platform/http/index.js';
import { newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { KeepEndpoints } from '../application/keep-endpoints.js';
import { PostWebhooks } from '../application/post-webhooks.js';
import { DeliveryRepository } from '../data/delivery.repository.js';
import {
  ChangeWebhookDto,
  NewWebhookDto,
  WebhookDeliveryPageDto,
  WebhookDto,
  WebhookListDto,
  WebhookWithSecretDto,
} from './webhook.dto.js';
import { presentDelivery, presentWebhook } from './webhook.presenter.js';

@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly endpoints: KeepEndpoints,
    private readonly deliveries: DeliveryRepository,
    private readonly posting: PostWebhooks,
    private readonly worker: Worker,
  ) {}

  @Get()
  @Requires('notices.manage')
  @ApiOkResponse({ type: WebhookListDto })
  async list(): Promise<WebhookListDto> {
    return { items: (await this.endpoints.all()).map(presentWebhook), nextCursor: null };
  }

  /** 422 `webhook.bad-address` for an address that is never called. */
  @Post()
  @Requires('notices.manage')
  @ApiCreatedResponse({ type: WebhookWithSecretDto })
  async add(@Me() me: Principal, @Body() draft: NewWebhookDto): Promise<WebhookWithSecretDto> {
    const { endpoint, secret } = await this.endpoints.add(me, { ...draft });
    return { webhook: presentWebhook(endpoint), secret };
  }

  @Patch(':id')
  @Requires('notices.manage')
  @ApiOkResponse({ type: WebhookDto })
  async change(
    @Me() me: Principal,
    @IdOf('webhook') id: string,
    @Body() change: ChangeWebhookDto,
  ): Promise<WebhookDto> {
    return presentWebhook(await this.endpoints.change(me, id, { ...change }));
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('notices.manage')
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('webhook') id: string): Promise<void> {
    return this.endpoints.remove(me, id);
  }

  /** A new secret, shown this once; the old one signs as well for a day. */
  @Post(':id/secret')
  @Requires('notices.manage')
  @ApiCreatedResponse({ type: WebhookWithSecretDto })
  async rotate(@Me() me: Principal, @IdOf('webhook') id: string): Promise<WebhookWithSecretDto> {
    const { endpoint, secret } = await this.endpoints.rotate(me, id);
    return { webhook: presentWebhook(endpoint), secret };
  }

  /** Sends a test, which stands in the log like everything else. 422 when it is switched off. */
  @Post(':id/test')
  @HttpCode(202)
  @Requires('notices.manage')
  async test(@Me() me: Principal, @IdOf('webhook') id: string): Promise<void> {
    await this.endpoints.find(id);
    const fact = { type: 'test' as const, at: new Date(), conversationId: null, data: {} };
    const isOn = await this.posting.postTo(id, `test:${newId()}`, { ...fact, actorId: me.userId });
    if (!isOn)
      throw unprocessable('webhook.off', 'It is switched off. Switch it on, then test it.');
  }

  /** What was sent, newest first. */
  @Get(':id/deliveries')
  @Requires('notices.manage')
  @ApiOkResponse({ type: WebhookDeliveryPageDto })
  async log(
    @IdOf('webhook') id: string,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<WebhookDeliveryPageDto> {
    await this.endpoints.find(id);
    const before = cursor ? idCursorIn(cursor) : null;
    const found = await this.deliveries.page(id, { before, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(presentDelivery),
      nextCursor: last && found.length > limit ? encodeCursor([last.id]) : null,
    };
  }

  @Post(':id/deliveries/:deliveryId/replay')
  @HttpCode(202)
  @Requires('notices.manage')
  async replay(
    @IdOf('webhook') id: string,
    @Param('deliveryId', new ParseUUIDPipe({ exceptionFactory: () => notFound('delivery') }))
    deliveryId: string,
  ): Promise<void> {
    await this.endpoints.find(id);
    if (!(await this.deliveries.replay(id, deliveryId))) throw notFound('delivery');
    this.worker.wake('webhooks');
  }
}
