import { Injectable, Logger } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { type Attempt, DeliveryRepository } from '../data/delivery.repository.js';
import { EndpointRepository } from '../data/endpoint.repository.js';
import type { WebhookDelivery } from '../data/webhook-delivery.entity.js';
import type { WebhookEndpoint } from '../data/webhook-endpoint.entity.js';
import { nextWebhookTry, SWITCHED_OFF_AFTER_MS } from '../domain/webhook-retry.js';
import { WebhookSecrets } from './webhook-secrets.js';

const TIMEOUT_MS = 15_000;
const KEPT_ANSWER = 500;

/** One try of one delivery. At least once: a receiver knows a repetition by its `webhook-id`. */
@Injectable()
export class DeliverWebhook {
  private readonly log = new Logger('Webhooks');

  constructor(
    private readonly endpoints: EndpointRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly secrets: WebhookSecrets,
    private readonly http: NetworkHttp,
  ) {}

  async deliver(delivery: WebhookDelivery): Promise<void> {
    const endpoint = await this.endpoints.find(delivery.endpointId);
    if (!endpoint) return;
    const attempt = await this.send(endpoint, delivery);
    const { status } = attempt;
    if (status !== null && status >= 200 && status < 300) {
      await this.deliveries.delivered(delivery.id, attempt);
      await this.endpoints.noteSuccess(endpoint.id);
      return;
    }
    await this.deliveries.failed(
      delivery.id,
      attempt,
      nextWebhookTry(delivery.attempts, new Date()),
    );
    if (await this.endpoints.noteFailure(endpoint.id, SWITCHED_OFF_AFTER_MS))
      this.log.error(`Webhook ${endpoint.id} has failed for a day and was switched off.`);
  }

  private async send(endpoint: WebhookEndpoint, { id, body }: WebhookDelivery): Promise<Attempt> {
    const text = JSON.stringify(body);
    const at = new Date();
    const answer = await this.http.request({
      method: 'POST',
      url: endpoint.url,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Hark',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': this.signatures(endpoint, id, at, text),
      },
      body: text,
      timeoutMs: TIMEOUT_MS,
      maxBytes: 64 * 1024,
    });
    if (answer.kind !== 'response') return { status: null, answer: answer.detail };
    return {
      status: answer.status,
      answer: answer.body.toString('utf8').replaceAll('\u0000', '').slice(0, KEPT_ANSWER),
    };
  }

  private signatures(endpoint: WebhookEndpoint, id: string, at: Date, text: string): string {
    const { secret, previousSecret, previousUntil } = endpoint;
    const isBoth = previousSecret && previousUntil && previousUntil > at;
    return (isBoth ? [secret, previousSecret] : [secret])
      .map((sealed) => new Webhook(this.secrets.open(sealed)).sign(id, at, text))
      .join(' ');
  }
}
