import type { WebhookDelivery } from '../data/webhook-delivery.entity.js';
import type { WebhookEndpoint } from '../data/webhook-endpoint.entity.js';
import type { WebhookDeliveryDto, WebhookDto } from './webhook.dto.js';

/** Never its secrets. */
export const presentWebhook = (endpoint: WebhookEndpoint): WebhookDto => ({
  id: endpoint.id,
  name: endpoint.name,
  url: endpoint.url,
  template: endpoint.template,
  kinds: endpoint.kinds,
  enabled: endpoint.enabled,
  failingSince: endpoint.failingSince,
  gaveUpAt: endpoint.gaveUpAt,
  previousSecretUntil: endpoint.previousUntil,
});

export const presentDelivery = (delivery: WebhookDelivery): WebhookDeliveryDto => ({
  id: delivery.id,
  type: delivery.type,
  state: delivery.state,
  attempts: delivery.attempts,
  lastStatus: delivery.lastStatus,
  lastAnswer: delivery.lastAnswer,
  nextAt: delivery.state === 'waiting' ? delivery.nextAt : null,
  createdAt: delivery.createdAt,
  deliveredAt: delivery.deliveredAt,
  body: delivery.body,
});
