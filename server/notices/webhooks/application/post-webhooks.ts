import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { CustomerKeysReader } from '../data/customer-keys.reader.js';
import { DeliveryRepository } from '../data/delivery.repository.js';
import { EndpointRepository } from '../data/endpoint.repository.js';
import { webhookBody, type WebhookFact } from '../domain/webhook-body.js';

/** Puts what happened on its way to those who want to hear of it. */
@Injectable()
export class PostWebhooks {
  constructor(
    private readonly endpoints: EndpointRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly customers: CustomerKeysReader,
    private readonly worker: Worker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async post(cause: string, fact: WebhookFact): Promise<void> {
    const wanting = await this.endpoints.wanting(fact.type);
    if (wanting.length === 0) return;
    const told = { ...fact, data: { ...fact.data, ...(await this.customerOf(fact)) } };
    await this.deliveries.insert(
      wanting.map(({ id, template }) => ({
        endpointId: id,
        cause,
        type: fact.type,
        body: webhookBody(template, told, this.config.publicUrl),
      })),
    );
    this.worker.wake('webhooks');
  }

  /** To one address, whatever it wants to hear of. False: there is none, or it is switched off. */
  async postTo(
    endpointId: string,
    cause: string,
    fact: WebhookFact,
    manager?: EntityManager,
  ): Promise<boolean> {
    const endpoint = await this.endpoints.find(endpointId);
    if (!endpoint?.enabled) return false;
    const body = webhookBody(endpoint.template, fact, this.config.publicUrl);
    await this.deliveries.insert([{ endpointId, cause, type: fact.type, body }], manager);
    this.worker.wake('webhooks', new Date(Date.now() + 100));
    return true;
  }

  private async customerOf({ data, conversationId }: WebhookFact): Promise<object> {
    const named = typeof data['customerId'] === 'string' ? data['customerId'] : null;
    if (named === null && conversationId === null) return {};
    return { customer: await this.customers.of(named, conversationId) };
  }
}
