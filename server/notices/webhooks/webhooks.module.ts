import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { WebhooksController } from './api/webhooks.controller.js';
import { DeliverWebhook } from './application/deliver-webhook.js';
import { KeepEndpoints } from './application/keep-endpoints.js';
import { PostWebhooks } from './application/post-webhooks.js';
import { WebhookSecrets } from './application/webhook-secrets.js';
import { CustomerKeysReader } from './data/customer-keys.reader.js';
import { DeliveryRepository } from './data/delivery.repository.js';
import { EndpointRepository } from './data/endpoint.repository.js';
import { WebhookDelivery } from './data/webhook-delivery.entity.js';
import { WebhookEndpoint } from './data/webhook-endpoint.entity.js';
import { WebhooksDrain } from './jobs/webhooks.drain.js';
import { WhenSomethingHappensPostsWebhooks } from './jobs/when-something-happens-posts-webhooks.reaction.js';

/** Telling other programs what happened. */
@Module({
  imports: [TypeOrmModule.forFeature([WebhookDelivery, WebhookEndpoint]), AccessModule],
  controllers: [WebhooksController],
  providers: [
    CustomerKeysReader,
    DeliverWebhook,
    DeliveryRepository,
    EndpointRepository,
    KeepEndpoints,
    PostWebhooks,
    WebhookSecrets,
    WebhooksDrain,
    WhenSomethingHappensPostsWebhooks,
  ],
  exports: [PostWebhooks],
})
export class WebhooksModule {}
