import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { DeliverWebhook } from '../application/deliver-webhook.js';
import { DeliveryRepository } from '../data/delivery.repository.js';

const AT_ONCE = 10;

/** Sends what waits for an address outside. */
@IsDrain()
@Injectable()
export class WebhooksDrain implements Drain {
  readonly name = 'webhooks';
  readonly everyMs = 5000;

  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly delivering: DeliverWebhook,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.deliveries.claim(AT_ONCE);
    await Promise.all(due.map((delivery) => this.delivering.deliver(delivery)));
    return due.length === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.deliveries.dueSince();
  }
}
