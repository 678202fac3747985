import { Redis } from 'ioredis';
import type { LiveBus } from './contract.js';

const CHANNEL = 'hark:live';

/** Signals between processes over Redis publish and subscribe. */
export class RedisBus implements LiveBus {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;

  constructor(
    url: string,
    private readonly warn: (message: string) => void,
  ) {
    const options = { maxRetriesPerRequest: null, enableReadyCheck: false };
    this.publisher = new Redis(url, options);
    this.subscriber = new Redis(url, options);
    for (const client of [this.publisher, this.subscriber])
      client.on('error', (error) => warn(`Live signals between processes: ${error.message}`));
  }

  publish(message: string): void {
    if (this.publisher.status !== 'ready') return;
    this.publisher
      .publish(CHANNEL, message)
      .catch((error: unknown) => this.warn(`A live signal was lost: ${String(error)}`));
  }

  async subscribe(listener: (message: string) => void): Promise<void> {
    this.subscriber.on('message', (_channel, message) => listener(message));
    await this.subscriber.subscribe(CHANNEL);
  }

  async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}
